import { load } from "./load.mjs";

/** zod 4: plain, compiled if this version can do that, and mini. `z.int()` refuses integers beyond 2^53. */
const build = (z, nullish) => {
  const of = (shape) => {
    switch (shape.kind) {
      case "string":
        return z.string();
      case "integer":
        return z.int();
      case "number":
        return z.number();
      case "boolean":
        return z.boolean();
      case "any":
        return z.unknown();
      case "error":
        return z.union([
          z.looseObject({ Code: z.literal("") }),
          z.looseObject({ Code: z.string(), Message: z.string() }),
        ]);
      case "list":
        return z.array(z.nullable(of(shape.of)));
      default: {
        const members = Object.fromEntries(
          Object.entries(shape.members).map(([name, member]) => [name, nullish(of(member))]),
        );
        if (shape.kind === "object") return z.looseObject(members);
        return z.looseObject({ Response: z.looseObject({ ...members, RequestId: z.string() }) });
      }
    }
  };
  return of;
};

export default async function zod({ shapes }) {
  const { z } = await load("zod");
  const mini = await load("zod/mini");
  const plain = new Map();
  const small = new Map();
  const compiled = new Map();
  for (const [action, shape] of shapes) {
    const schema = build(z, z.nullish)(shape);
    plain.set(action, (value) => schema.safeParse(value).success);
    const miniSchema = build(mini, mini.nullish)(shape);
    small.set(action, (value) => miniSchema.safeParse(value).success);
    if (typeof z.compile === "function") {
      const fast = z.compile(schema);
      const check = fast.is ?? fast.validate;
      compiled.set(
        action,
        typeof check === "function"
          ? (value) => check.call(fast, value)
          : (value) => fast.safeParse(value).success,
      );
    }
  }
  return [["zod", plain], ["zod mini", small], ...(compiled.size > 0 ? [["zod compile", compiled]] : [])];
}
