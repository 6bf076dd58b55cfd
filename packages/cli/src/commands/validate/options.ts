import type { OutcomeName } from "./result.ts";

/** The options of `tc3 validate`, as commander passes them. */
export interface ValidateOptions {
  readonly service?: readonly string[];
  readonly version?: string;
  readonly action?: readonly string[];
  readonly schemas?: string;
  readonly tagged?: true;
  readonly strict?: true;
  readonly only?: readonly OutcomeName[];
  readonly summary?: true;
  readonly json?: true;
  readonly quiet?: true;
  readonly workers?: number;
  /** In bytes. */
  readonly maxLine: number;
  readonly exitZero?: true;
}
