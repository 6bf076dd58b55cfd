import type { MemberSchema } from "@tc3-schema/codegen/schema-files";
import type { MemberDefinition } from "./definition.ts";

/** Returns one member in the form of our schema files, with its words. */
export function memberSchema(
  { shape, nullable, deprecated }: MemberDefinition,
  description: string | undefined,
): MemberSchema {
  const words = {
    ...(description === undefined ? {} : { description }),
    ...(deprecated ? { deprecated: true as const } : {}),
  };
  switch (shape.shape) {
    case "scalar": {
      const { type, ...kind } = shape.scalar;
      return { ...words, type: nullable ? [type, "null"] : type, ...kind };
    }
    case "list":
      return { ...words, type: nullable ? ["array", "null"] : "array", items: shape.items };
    case "any":
      return { ...words, "x-kinds": shape.kinds };
    case "object":
      return nullable
        ? { ...words, oneOf: [shape.reference, { type: "null" }] }
        : { ...words, allOf: [shape.reference] };
  }
}
