import type { Mistake } from "@tc3-schema/codegen/schema-error";

/** One wrong place in a file, as `--json` prints it. `advice` may be null, but is never missing. */
export interface MistakeJson {
  readonly file: string;
  readonly pointer: string;
  readonly expected: string;
  readonly received: string;
  readonly advice: string | null;
}

export const mistakeJson = ({ file, pointer, expected, received, advice }: Mistake): MistakeJson => ({
  file,
  pointer,
  expected,
  received,
  advice: advice ?? null,
});
