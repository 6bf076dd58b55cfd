import type { CatalogueFile, CodeSchema, FamilySchema } from "@tc3-schema/codegen/schema-files";

type Classified = Pick<FamilySchema, "x-fault" | "x-category" | "x-retry" | "x-reason"> &
  Pick<CodeSchema, "x-wait-seconds">;

/** Returns the judgement of a code that no person has judged yet. */
export type Defaults = (code: string) => Classified;

const UNKNOWN: Classified = {
  "x-fault": "unknown",
  "x-category": "unknown",
  "x-retry": "no",
  "x-reason": "Nothing is known about this family, so there is no reason to expect that a repeat helps.",
};

const classified = (schema: FamilySchema): Classified => ({
  "x-fault": schema["x-fault"],
  "x-category": schema["x-category"],
  "x-retry": schema["x-retry"],
  "x-reason": schema["x-reason"],
});

/** Returns the part before the first dot, as the lookup at run time does. */
const familyOf = (code: string): string => code.trim().split(".", 1).join("");

const withWindow = (schema: CodeSchema): Classified => ({
  ...classified(schema),
  ...(schema["x-wait-seconds"] === undefined ? {} : { "x-wait-seconds": schema["x-wait-seconds"] }),
});

/**
 * Returns the defaults. A code that the common catalogue lists keeps its judgement there. Any other code gets the
 * judgement of its family, from the bare code of that name or from `x-families`. It does not get the seconds to wait of
 * the bare code, because a common prefix proves nothing about them (`RequestLimitExceeded.CreateUser` limits the number
 * of users, not of requests per second).
 */
export function familyDefaults(common: CatalogueFile): Defaults {
  const codes = new Map(common.oneOf.map((schema) => [schema.const, schema]));
  const families = new Map(Object.entries(common["x-families"] ?? {}));
  return (code) => {
    const listed = codes.get(code.trim());
    if (listed !== undefined) return withWindow(listed);
    const family = codes.get(familyOf(code)) ?? families.get(familyOf(code));
    return family === undefined ? UNKNOWN : classified(family);
  };
}
