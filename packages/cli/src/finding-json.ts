import type { Finding } from "@tc3-schema/codegen/schema-error";

/** One wrong place in a file, as `--json` prints it. `advice` may be null, but is never missing. */
export interface FindingJson {
  readonly file: string;
  readonly pointer: string;
  readonly expected: string;
  readonly received: string;
  readonly advice: string | null;
}

export const findingJson = ({ file, pointer, expected, received, advice }: Finding): FindingJson => ({
  file,
  pointer,
  expected,
  received,
  advice: advice ?? null,
});
