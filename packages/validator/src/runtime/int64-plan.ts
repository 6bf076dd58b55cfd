/** Where the 64-bit integers of a JSON Schema are: nowhere, here, in these members, or in every element. */
export type Int64Plan =
  | undefined
  | "here"
  | { readonly members: ReadonlyMap<string, Int64Plan> }
  | { readonly each: Int64Plan };

type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema => typeof value === "object" && value !== null;

const child = (schema: Schema, keyword: string): Schema | undefined => {
  const found = schema[keyword];
  return isSchema(found) ? found : undefined;
};

const DEFINITION = "#/definitions/";

/**
 * Reads a contract's schema for its int64 and uint64 members. Types that refer to themselves have a plan that does
 * so too: its members are filled in after it is known.
 */
export function int64Plan(root: Schema): Int64Plan {
  const definitions = child(root, "definitions") ?? {};
  const plans = new Map<string, Map<string, Int64Plan>>();

  const members = (schema: Schema, into: Map<string, Int64Plan>): Map<string, Int64Plan> => {
    for (const [name, member] of Object.entries(child(schema, "properties") ?? {})) {
      const plan = isSchema(member) ? planOf(member) : undefined;
      if (plan !== undefined) into.set(name, plan);
    }
    return into;
  };

  const planOfType = (name: string): Int64Plan => {
    const known = plans.get(name);
    if (known !== undefined) return { members: known };
    const own = new Map<string, Int64Plan>();
    plans.set(name, own);
    const schema = child(definitions, name);
    if (schema !== undefined) members(schema, own);
    return { members: own };
  };

  const planOf = (schema: Schema): Int64Plan => {
    const { $ref, items, allOf } = schema;
    const kind = schema["x-kind"];
    if (kind === "int64" || kind === "uint64") return "here";
    if (typeof $ref === "string") return planOfType($ref.slice(DEFINITION.length));
    if (isSchema(items)) return { each: planOf(items) };
    if (Array.isArray(allOf) && isSchema(allOf[0])) return planOf(allOf[0]);
    return child(schema, "properties") === undefined ? undefined : { members: members(schema, new Map()) };
  };

  return planOf(root);
}
