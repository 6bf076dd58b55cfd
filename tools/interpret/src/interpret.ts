import { isRecord, pointer } from "@tc3-schema/base/json";
import type { JsonSchema } from "@tc3-schema/codegen/json-schema";
import type { Report } from "@tc3-schema/validator/runtime";

/**
 * Reports differences by reading a strict schema. Generated code reports them with functions that were printed from
 * that schema, but a page without `eval` cannot run such code. The order of the differences is the same.
 */

type Note = Parameters<Report>[2];
type Own = Parameters<Report>[3];

interface Context {
  readonly note: Note;
  readonly own: Own;
  readonly definitions: Readonly<Record<string, JsonSchema>>;
}

type Members = Parameters<Own>[0];

const memberOf = (holder: object, name: string): unknown => Reflect.get(holder, name);

function isOfKind(kind: string, value: unknown): boolean {
  switch (kind) {
    case "integer":
      return Number.isInteger(value);
    case "number":
      return Number.isFinite(value);
    default:
      return typeof value === kind;
  }
}

/** Reports on an object of a type, or on the Response object. */
function reportObject(given: Members, schema: JsonSchema, at: string, depth: number, context: Context): void {
  const { note, own } = context;
  const value = own(given);
  for (const name of schema.required ?? [])
    if (memberOf(value, name) === undefined) note(at, "required", value, name);
  const { properties = {} } = schema;
  // `for…in` finds inherited names too, as in generated code. `own` has checked that there are none.
  // oxlint-disable-next-line guard-for-in
  for (const name in value)
    if (!Object.hasOwn(properties, name)) note(at, "additionalProperties", value, name);
  for (const [name, each] of Object.entries(properties)) {
    const member = memberOf(value, name);
    if (member !== undefined) reportValue(member, each, `${at}${pointer(name)}`, depth, context);
  }
}

function reportValue(value: unknown, schema: JsonSchema, at: string, depth: number, context: Context): void {
  const { note, definitions } = context;
  const { type: kind, $ref, items } = schema;
  const isBroken = kind !== undefined && items === undefined && !isOfKind(kind, value);
  if (isBroken) note(at, "type", value, kind);
  if ($ref !== undefined) reportType(value, $ref, at, depth, context);
  if (schema.not !== undefined) note(at, "not", value);
  for (const each of schema.allOf ?? []) reportValue(value, each, at, depth, context);
  if (schema.if !== undefined && value !== null) reportValue(value, schema.else ?? {}, at, depth, context);
  if (schema.maximum !== undefined && Number.isInteger(value) && !Number.isSafeInteger(value))
    note(at, "maximum", value, "integer");
  if (items === undefined) return;
  if (!Array.isArray(value)) note(at, "type", value, "array");
  else
    for (let index = 0; index < value.length; index++)
      reportValue(value[index], items, `${at}/${index}`, depth, { ...context, definitions });
}

function reportType(value: unknown, $ref: string, at: string, depth: number, context: Context): void {
  const schema = context.definitions[$ref.slice("#/definitions/".length)];
  if (schema === undefined) throw new TypeError(`no definition for ${$ref}`);
  const { maxDepth } = schema;
  if (maxDepth !== undefined && depth > maxDepth) {
    context.note(at, "depth", value, String(maxDepth));
    return;
  }
  if (isRecord(value)) reportObject(value, schema, at, depth + 1, context);
  else context.note(at, "type", value, "object");
}

/** Makes the function `report` of a contract. It reads the strict schema of the Response object. */
export const interpret =
  (schema: JsonSchema): Report =>
  (value, at, note, own) => {
    const context: Context = { note, own, definitions: schema.definitions ?? {} };
    if (isRecord(value)) reportObject(value, schema, at, 1, context);
    else note(at, "type", value, "object");
  };
