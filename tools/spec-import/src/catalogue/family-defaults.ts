import type { CatalogueFile, CodeSchema, FamilySchema } from "@tc3-schema/codegen/schema-files";

type Classified = Pick<FamilySchema, "x-fault" | "x-category" | "x-retry" | "x-reason"> &
  Pick<CodeSchema, "x-wait-seconds">;

/** What is said of a code before a person has judged it. */
export type Defaults = (code: string) => Classified;

const UNKNOWN: Classified = {
  "x-fault": "unknown",
  "x-category": "unknown",
  "x-retry": "no",
  "x-reason": "Nothing is known of this family, so nothing says that a repeat would help.",
};

const classified = (schema: FamilySchema): Classified => ({
  "x-fault": schema["x-fault"],
  "x-category": schema["x-category"],
  "x-retry": schema["x-retry"],
  "x-reason": schema["x-reason"],
});

/** What stands before the first dot, as the lookup at run time takes it. */
const familyOf = (code: string): string => code.trim().split(".", 1).join("");

const withWindow = (schema: CodeSchema): Classified => ({
  ...classified(schema),
  ...(schema["x-wait-seconds"] === undefined ? {} : { "x-wait-seconds": schema["x-wait-seconds"] }),
});

/**
 * A code that the common catalogue lists says there what it is; any other takes what its family says, by the bare
 * code of that name or under `x-families`. It does not take the window of the bare code: a prefix alone proves none
 * (`RequestLimitExceeded.CreateUser` counts users, not requests per second).
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
