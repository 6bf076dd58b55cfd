import type { Edition } from "@tc3-schema/codegen/schema-files";
import type { OutcomeName } from "./result.ts";

/** The options of `tc3 validate`, as commander passes them. */
export interface ValidateOptions {
  /** If it is left out, `cn`, or the edition that the schemas record. */
  readonly edition?: Edition;
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
