import type { SchemaSource } from "@tc3-schema/codegen/schema-source";
import type { Classification } from "../vector.ts";

/** A judgement in a catalogue file: of a code, or of a family. */
interface Judgement {
  readonly "x-fault": string;
  readonly "x-category": string;
  readonly "x-retry": string;
  readonly "x-wait-seconds"?: number;
}

export interface ListedCode extends Judgement {
  readonly const: string;
  readonly "x-reviewed": boolean;
  readonly "x-actions"?: readonly string[];
}

/** A catalogue as its file has it. */
export interface Catalogue {
  /** The path of the catalogue in the packages, e.g. `sms/v20210111`. Undefined for the common codes. */
  readonly path: string | undefined;
  readonly codes: readonly ListedCode[];
  readonly families: Readonly<Record<string, Judgement>>;
}

const FILES: readonly (readonly [path: string | undefined, file: string])[] = [
  [undefined, "error-codes/common"],
  ["intl/sms/v20190711", "intl/services/sms/v20190711/error-codes"],
  ["intl/sms/v20210111", "intl/services/sms/v20210111/error-codes"],
  ["sms/callbacks", "services/sms/callbacks/receipt-codes"],
  ["sms/v20190711", "services/sms/v20190711/error-codes"],
  ["sms/v20210111", "services/sms/v20210111/error-codes"],
];

export const readCatalogues = (source: SchemaSource): readonly Catalogue[] =>
  FILES.map(([path, file]) => {
    const {
      oneOf: codes,
      "x-families": families = {},
    }: { oneOf: ListedCode[]; "x-families"?: Catalogue["families"] } = JSON.parse(
      source.read(`${file}.schema.json`),
    );
    return { path, codes, families };
  });

const judgement = (found: Judgement) => ({
  fault: found["x-fault"],
  category: found["x-category"],
  retry: found["x-retry"],
});

/**
 * The meaning of a code, as docs/guides/errors.md describes it: the code itself in the given catalogues and then among the
 * common codes, or else its family in the same order.
 *
 * @param catalogues The catalogues in their order, the common codes last.
 */
export function classified(given: string, catalogues: readonly Catalogue[]): Classification {
  const code = given.trim();
  const [family = ""] = code.split(".", 1);
  for (const { codes } of catalogues) {
    const found = codes.find((each) => each.const.trim() === code);
    if (found === undefined) continue;
    const wait = found["x-wait-seconds"];
    return {
      family,
      match: "exact",
      reviewed: found["x-reviewed"],
      ...judgement(found),
      ...(wait === undefined ? {} : { waitSeconds: wait }),
      actions: found["x-actions"] ?? [],
    };
  }
  for (const { families, codes } of catalogues) {
    const found = Object.hasOwn(families, family)
      ? families[family]
      : codes.find((each) => each.const === family);
    if (found !== undefined)
      return { family, match: "family", reviewed: false, ...judgement(found), actions: [] };
  }
  return {
    family,
    match: "none",
    reviewed: false,
    fault: "unknown",
    category: "unknown",
    retry: "no",
    actions: [],
  };
}
