import type { Issue } from "@tc3-schema/types";

/** An error that a program threw, with the parts that its print-out shows. */
export interface Thrown {
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly requestId: string | undefined;
}

/** An input and its form. Bodies stay text, so that no digit of a number is lost. */
export type Recognised =
  | { readonly form: "response-body" | "response-object"; readonly body: string }
  /** A response body inside another text. */
  | { readonly form: "body-in-text"; readonly body: string; readonly isFirstOfMany: boolean }
  | { readonly form: "delivery-status" | "reply"; readonly body: string }
  | { readonly form: "thrown-error"; readonly thrown: Thrown }
  /** A text that names a code, and has no other known form. */
  | { readonly form: "code-in-text"; readonly code: string; readonly requestId: string | undefined }
  /** A ResponseValidationError: the body that the program received was malformed. */
  | {
      readonly form: "validation-error";
      readonly message: string | undefined;
      readonly issues: readonly Issue[];
    }
  | { readonly form: "code"; readonly code: string }
  | { readonly form: "unknown"; readonly body: string | Uint8Array };

/** The forms of an error that a program threw. */
export type RecognisedError = Extract<Recognised, { form: "thrown-error" | "validation-error" }>;
