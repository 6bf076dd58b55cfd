import type { CatalogueFile, FamilySchema } from "@tc3-schema/codegen/schema-files";

type Classified = Pick<FamilySchema, "x-fault" | "x-retry" | "x-reason">;

/** What is said of a code before a person has judged it. */
export type Defaults = (code: string) => Classified;

const UNKNOWN: Classified = {
  "x-fault": "unknown",
  "x-retry": "no",
  "x-reason": "Nothing is known of this family, so nothing says that a repeat would help.",
};

const classified = (schema: FamilySchema): Classified => ({
  "x-fault": schema["x-fault"],
  "x-retry": schema["x-retry"],
  "x-reason": schema["x-reason"],
});

/** What stands before the first dot, as the lookup at run time takes it. */
const familyOf = (code: string): string => code.trim().split(".", 1).join("");

/**
 * A code that the common catalogue lists says there what it is; any other takes what its family says, by the bare
 * code of that name or under `x-families`.
 */
export function familyDefaults(common: CatalogueFile): Defaults {
  const codes = new Map(common.oneOf.map((schema) => [schema.const, classified(schema)]));
  const families = new Map(
    Object.entries(common["x-families"] ?? {}).map(([family, schema]) => [family, classified(schema)]),
  );
  return (code) => {
    const family = familyOf(code);
    return codes.get(code.trim()) ?? codes.get(family) ?? families.get(family) ?? UNKNOWN;
  };
}
