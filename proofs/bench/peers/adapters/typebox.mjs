import { load } from "./load.mjs";

export default async function typebox({ shapes }) {
  const { default: Type, ...named } = await load("typebox");
  const { Compile } = await load("typebox/compile");
  const t = Type ?? named.Type;
  const orNull = (schema) => t.Union([schema, t.Null()]);
  const of = (shape) => {
    switch (shape.kind) {
      case "string":
        return t.String();
      case "integer":
        return t.Integer();
      case "number":
        return t.Number();
      case "boolean":
        return t.Boolean();
      case "any":
        return t.Unknown();
      case "error":
        return t.Union([
          t.Object({ Code: t.Literal("") }),
          t.Object({ Code: t.String(), Message: t.String() }),
        ]);
      case "list":
        return t.Array(orNull(of(shape.of)));
      default: {
        const members = Object.fromEntries(
          Object.entries(shape.members).map(([name, member]) => [name, t.Optional(orNull(of(member)))]),
        );
        if (shape.kind === "object") return t.Object(members);
        return t.Object({ Response: t.Object({ ...members, RequestId: t.String() }) });
      }
    }
  };
  const guards = [...shapes].map(([action, shape]) => {
    const compiled = Compile(of(shape));
    return [action, (value) => compiled.Check(value)];
  });
  return [["TypeBox", new Map(guards)]];
}
