import type { Issue } from "@tc3-schema/types";

/** An error that a program threw, as far as its print-out says. */
export interface Thrown {
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly requestId: string | undefined;
}

/** What a content was recognised as. Bodies stay text, so that what reads them sees every digit. */
export type Given =
  | { readonly form: "response-body" | "response-object"; readonly body: string }
  | { readonly form: "delivery-status" | "reply"; readonly body: string }
  | { readonly form: "thrown-error"; readonly thrown: Thrown }
  /** A ResponseValidationError: the program had received no answer. */
  | {
      readonly form: "validation-error";
      readonly message: string | undefined;
      readonly issues: readonly Issue[];
    }
  | { readonly form: "code"; readonly code: string }
  | { readonly form: "unknown"; readonly body: string | Uint8Array };
