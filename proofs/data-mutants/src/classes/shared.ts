import type { EditClass } from "../edit.ts";
import { type Json, objectAt, objectsOf, textsOf } from "../json.ts";
import { editOf, schemaClass } from "./schema-edit.ts";

const ENVELOPE = "schemas/envelope.schema.json";

type Change = (type: Json, properties: Json, name: string) => string | undefined;

const CHANGES: readonly Change[] = [
  (type, _properties, name) => {
    const required = textsOf(type["required"]);
    const was = required.includes(name);
    type["required"] = was ? required.filter((each) => each !== name) : [...required, name];
    return was ? "is optional" : "is required";
  },
  (type, properties, name) => {
    delete properties[name];
    type["required"] = textsOf(type["required"]).filter((each) => each !== name);
    return "is gone";
  },
  (_type, properties, name) => {
    const member = objectAt(properties, name);
    if (member["type"] === undefined) return undefined;
    member["type"] = "integer";
    return "is an integer";
  },
  (_type, properties, name) => {
    const member = objectAt(properties, name);
    if (member["minLength"] === undefined) member["minLength"] = 1;
    else delete member["minLength"];
    return "may be empty, or no longer";
  },
  (_type, properties, name) => {
    const member = objectAt(properties, name);
    if (member["deprecated"] === undefined) member["deprecated"] = true;
    else delete member["deprecated"];
    return "is deprecated, or no longer";
  },
  (_type, properties) => {
    properties["Extra"] = { description: "Words.", type: "string" };
    return "has Extra beside it";
  },
];

/** Turns a list or an object round. The order of both means nothing. */
function turnRound(content: Json, key: "properties" | "oneOf"): string {
  if (key === "oneOf") {
    content["oneOf"] = [...objectsOf(content["oneOf"])].reverse();
    return ": the codes are in another order";
  }
  for (const type of Object.values(objectAt(content, "definitions"))) {
    const entries = Object.entries(objectAt(type, "properties"));
    objectAt(type)["properties"] = Object.fromEntries(entries.reverse());
  }
  return ": the members are in another order";
}

export const sharedClasses: readonly EditClass[] = [
  {
    name: "schemas: the envelope",
    isWords: false,
    draw: (data, numbers) =>
      editOf(data, ENVELOPE, (content) => {
        const name = numbers.oneOf(["EnvelopeResponse", "EnvelopeError"]) ?? "";
        const type = objectAt(content, "definitions", name);
        const properties = objectAt(type, "properties");
        const member = numbers.oneOf(Object.keys(properties)) ?? "";
        const said = numbers.oneOf(CHANGES)?.(type, properties, member);
        return said === undefined ? undefined : `#/definitions/${name}: ${member} ${said}`;
      }),
  },
  schemaClass("schemas: the order of members", /(responses|requests|callbacks)\.schema\.json$/, (content) =>
    turnRound(content, "properties"),
  ),
  schemaClass("schemas: the order of codes", /(codes|common)\.schema\.json$/, (content) =>
    turnRound(content, "oneOf"),
  ),
];
