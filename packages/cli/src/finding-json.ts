import type { Finding } from "@tc3-schema/codegen/schema-error";

/** A finding in the JSON of a command: what there is nothing to say of is null, never missing. */
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
