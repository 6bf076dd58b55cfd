import { load } from "./load.mjs";

export default async function valibot({ shapes }) {
  const v = await load("valibot");
  const of = (shape) => {
    switch (shape.kind) {
      case "string":
        return v.string();
      case "integer":
        return v.pipe(v.number(), v.integer());
      case "number":
        return v.number();
      case "boolean":
        return v.boolean();
      case "any":
        return v.unknown();
      case "error":
        return v.union([
          v.looseObject({ Code: v.literal("") }),
          v.looseObject({ Code: v.string(), Message: v.string() }),
        ]);
      case "list":
        return v.array(v.nullable(of(shape.of)));
      default: {
        const members = Object.fromEntries(
          Object.entries(shape.members).map(([name, member]) => [name, v.nullish(of(member))]),
        );
        if (shape.kind === "object") return v.looseObject(members);
        return v.looseObject({ Response: v.looseObject({ ...members, RequestId: v.string() }) });
      }
    }
  };
  const guards = [...shapes].map(([action, shape]) => {
    const schema = of(shape);
    return [action, (value) => v.is(schema, value)];
  });
  return [["valibot", new Map(guards)]];
}
