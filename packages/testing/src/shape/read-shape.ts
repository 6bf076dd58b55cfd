import type { StandardSchema } from "@tc3-schema/types";
import { type Member, type ObjectShape, RESPONSE_OBJECT, type Scalar, type Shape } from "./shape.ts";

type Schema = Readonly<Record<string, unknown>>;

/** The part of a contract that says which values it takes. */
export interface Described {
  readonly version: string;
  readonly strict: { readonly "~standard": Pick<StandardSchema<unknown>, "jsonSchema"> };
}

const asSchema = (value: unknown): Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const NULL = "null";

function scalar(type: unknown): Scalar {
  const kind = [type].flat().find((each) => each !== NULL);
  switch (kind) {
    case "string":
    case "integer":
    case "number":
    case "boolean":
      return { kind };
    default:
      return { kind: "any" };
  }
}

const isNullable = ({ type, anyOf }: Schema): boolean =>
  [type].flat().includes(NULL) || listOf(anyOf).some((each) => asSchema(each)["type"] === NULL);

/** Makes the functions that read shapes from one JSON Schema. Its `definitions` are the types. */
function readerOf(root: Schema): {
  readonly shape: (schema: Schema) => Shape;
  readonly members: (schema: Schema) => readonly Member[];
} {
  const definitions = asSchema(root["definitions"]);
  const types = new Map<string, ObjectShape>();

  const members = (schema: Schema): readonly Member[] => {
    const promised = new Set(listOf(schema["required"]));
    return Object.entries(asSchema(schema["properties"])).map(([name, each]) => {
      const member = asSchema(each);
      return {
        name,
        shape: shape(member),
        isPromised: promised.has(name),
        isNullable: isNullable(member),
      };
    });
  };

  const typeOf = ($ref: string): ObjectShape => {
    const type = $ref.slice("#/definitions/".length);
    const known = types.get(type);
    if (known !== undefined) return known;
    let read: readonly Member[] | undefined;
    const object: ObjectShape = {
      kind: "object",
      type,
      // Read when they are asked for, because a type can contain itself.
      members: () => (read ??= members(asSchema(definitions[type]))),
    };
    types.set(type, object);
    return object;
  };

  const shape = (schema: Schema): Shape => {
    const $ref = schema["$ref"] ?? asSchema(listOf(schema["anyOf"])[0])["$ref"];
    if (typeof $ref === "string") return typeOf($ref);
    if (schema["items"] !== undefined) return { kind: "list", items: shape(asSchema(schema["items"])) };
    return scalar(schema["type"]);
  };

  return { shape, members };
}

/** The shape of the Response object. It has an Error only if the action declares a member with this name. */
function responseShape(root: Schema, members: (schema: Schema) => readonly Member[]): ObjectShape {
  const response = asSchema(asSchema(root["properties"])["Response"]);
  // The last choice describes a success: what it promises, and the Error if the action declares one.
  const success = asSchema(listOf(response["anyOf"]).at(-1));
  const { Error: own, ...others } = {
    ...asSchema(response["properties"]),
    Error: asSchema(success["properties"])["Error"],
  };
  const declaresError = Object.keys(asSchema(own)).length > 0;
  const read = members({
    properties: declaresError ? { Error: own, ...others } : others,
    required: [...listOf(success["required"]), "RequestId"],
  });
  return { kind: "object", type: RESPONSE_OBJECT, members: () => read };
}

/** Whether a contract is that of a callback, whose bodies have no envelope. */
export const isOfCallback = ({ version }: Pick<Described, "version">): boolean => version === "callbacks";

const known = new WeakMap<Described, Shape>();

/** The shape of the Response object of an action, or of the body of a callback. */
export function shapeOf(contract: Described): Shape {
  const earlier = known.get(contract);
  if (earlier !== undefined) return earlier;
  const root = contract.strict["~standard"].jsonSchema.output({ target: "draft-07" });
  const { shape, members } = readerOf(root);
  const body = isOfCallback(contract) ? shape(root) : responseShape(root, members);
  known.set(contract, body);
  return body;
}
