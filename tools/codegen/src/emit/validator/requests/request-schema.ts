import type { ElementKind, Member, MemberKind, ObjectType } from "../../../model/model.ts";
import { Remembered } from "../../remembered.ts";
import type { JsonSchema } from "../json-schema.ts";
import { isRecursive, MAX_DEPTH } from "../shape.ts";
import type { RequestShape } from "./request-shape.ts";

const element = (kind: ElementKind): JsonSchema =>
  kind.kind === "ref" ? { $ref: `#/definitions/${kind.name}` } : { type: kind.kind };

const value = (kind: MemberKind): JsonSchema => {
  if (kind.kind === "any") return {};
  return kind.kind === "list" ? { type: "array", items: element(kind.of) } : element(kind);
};

const member = ({ type, nullable }: Member): JsonSchema =>
  nullable ? { if: { type: "null" }, else: value(type) } : value(type);

const object = ({ members }: ObjectType): JsonSchema => ({
  type: "object",
  additionalProperties: false,
  required: members.filter(({ promised }) => promised).map(({ name }) => name),
  properties: Object.fromEntries(members.map((each) => [each.name, member(each)])),
});

const definitions = new Remembered<ObjectType, JsonSchema>();

/** The same object for each action, so that its report is printed once. */
const definition = (type: ObjectType, isBounded: boolean): JsonSchema =>
  definitions.get(type, isBounded ? "bounded" : "", () => ({
    ...(isBounded ? { maxDepth: MAX_DEPTH } : {}),
    ...object(type),
  }));

/**
 * The JSON Schema of requests that the API accepts. It would refuse every other one. The report on a request is printed
 * from it.
 */
export function requestSchema(shape: RequestShape): JsonSchema {
  const { root, types } = shape;
  if (types.length === 0) return object(root);
  const isBounded = isRecursive(shape);
  return {
    ...object(root),
    definitions: Object.fromEntries(types.map((type) => [type.name, definition(type, isBounded)])),
  };
}
