import * as fc from "fast-check";

/** As far as schemas under `schemas/services` use JSON Schema. */
export interface MemberSchema {
  readonly type?: string | readonly string[];
  readonly items?: MemberSchema;
  readonly $ref?: string;
  readonly allOf?: readonly MemberSchema[];
  readonly oneOf?: readonly MemberSchema[];
}

export interface TypeSchema {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, MemberSchema>>;
}

export type Definitions = Readonly<Record<string, TypeSchema>>;

export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, 1.5, -0, 1e21, 2 ** 53, "", "text", [], {}),
  fc.jsonValue({ maxDepth: 2 }),
);

const scalar = (type: string): fc.Arbitrary<unknown> => {
  switch (type) {
    case "string":
      return fc.string();
    case "integer":
      return fc.maxSafeInteger();
    case "number":
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case "boolean":
      return fc.boolean();
    default:
      throw new TypeError(`a scalar of type ${type}`);
  }
};

/** How often something is not what the definition promises: 0 gives valid values only. */
export interface Noise {
  readonly junk: number;
}

/** Values of one type of a schema file, now and then with something wrong anywhere in them. */
export function valuesOf(definitions: Definitions, name: string, noise: Noise): fc.Arbitrary<object> {
  const disturbed = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    noise.junk === 0
      ? arbitrary
      : fc.oneof({ weight: 100 - noise.junk, arbitrary }, { weight: noise.junk, arbitrary: junk });

  const ref = (pointer: string): fc.Arbitrary<object> =>
    valuesOf(definitions, pointer.slice("#/definitions/".length), noise);

  const kind = (schema: MemberSchema): fc.Arbitrary<unknown> => {
    const { $ref, allOf, oneOf, items } = schema;
    if ($ref !== undefined) return ref($ref);
    if (allOf?.[0] !== undefined) return kind(allOf[0]);
    if (oneOf?.[0] !== undefined) return fc.option(kind(oneOf[0]));
    const [type = "", nullable] = [schema.type].flat();
    const values = items === undefined ? scalar(type) : fc.array(disturbed(kind(items)), { maxLength: 3 });
    return nullable === undefined ? values : fc.option(values);
  };

  const type = definitions[name];
  if (type === undefined) throw new TypeError(`no type ${name}`);
  const members = Object.fromEntries(
    Object.entries(type.properties).map(([member, schema]) => [member, disturbed(kind(schema))]),
  );
  const known = fc.record(members, { requiredKeys: [...type.required] });
  if (noise.junk === 0) return known;
  // Missing what is promised, and more than what is known.
  return fc.oneof(
    { weight: 90, arbitrary: known },
    { weight: 5, arbitrary: fc.record(members, { requiredKeys: [] }) },
    {
      weight: 5,
      arbitrary: fc
        .tuple(known, fc.dictionary(fc.constantFrom("SubError", "__proto__", "toString", "x"), junk))
        .map(([value, more]) => ({ ...more, ...value })),
    },
  );
}
