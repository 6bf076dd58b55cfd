import { load } from "./load.mjs";

export default async function arktype({ shapes }) {
  const { type } = await load("arktype");
  const of = (shape) => {
    switch (shape.kind) {
      case "string":
        return type("string");
      case "integer":
        return type("number.integer");
      case "number":
        return type("number");
      case "boolean":
        return type("boolean");
      case "any":
        return type("unknown");
      case "error":
        return type({ Code: "''" }).or({ Code: "string", Message: "string" });
      case "list":
        return of(shape.of).or("null").array();
      default: {
        const members = Object.fromEntries(
          Object.entries(shape.members).map(([name, member]) => [`${name}?`, of(member).or("null")]),
        );
        return shape.kind === "object"
          ? type(members)
          : type({ Response: { ...members, RequestId: "string" } });
      }
    }
  };
  const guards = [...shapes].map(([action, shape]) => {
    const schema = of(shape);
    return [action, (value) => schema.allows(value)];
  });
  return [["arktype", new Map(guards)]];
}
