import type { IntegerMode, Outcome } from "@tc3-schema/types";

/** What is needed of a contract here, whichever its action. */
export interface AnyContract {
  readonly action: string;
  readonly is: (value: unknown) => boolean;
  readonly check: (value: unknown) => Outcome<unknown, string>;
  readonly decode: (body: string, options?: { integers?: IntegerMode }) => Outcome<unknown, string>;
  readonly "~standard": {
    readonly jsonSchema: {
      readonly input: (options: { readonly target: "draft-07" }) => Record<string, unknown>;
    };
  };
}

const METHODS = ["is", "check", "decode"];

export const isContract = (value: unknown): value is AnyContract =>
  typeof value === "object" &&
  value !== null &&
  "action" in value &&
  "~standard" in value &&
  METHODS.every((name) => typeof Reflect.get(value, name) === "function");
