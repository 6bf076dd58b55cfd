import { isDeepStrictEqual } from "node:util";
import type { EditClass } from "../edit.ts";
import { isJson, type Json, objectAt, renamed, textsOf } from "../json.ts";
import type { Numbers } from "../numbers.ts";
import { type Change, schemaClass } from "./schema-edit.ts";

const TYPES = /\/(responses|requests|callbacks)\.schema\.json$/;

interface Member {
  readonly type: Json;
  readonly properties: Json;
  readonly name: string;
  readonly member: Json;
  readonly at: string;
}

function memberIn(content: Json, numbers: Numbers): Member | undefined {
  const definitions = objectAt(content, "definitions");
  const typeName = numbers.oneOf(Object.keys(definitions)) ?? "";
  const type = objectAt(definitions, typeName);
  const properties = objectAt(type, "properties");
  const name = numbers.oneOf(Object.keys(properties));
  if (name === undefined) return undefined;
  return {
    type,
    properties,
    name,
    member: objectAt(properties, name),
    at: `#/definitions/${typeName}: ${name}`,
  };
}

/** Returns a class that changes a member of a type. */
const memberClass = (
  name: string,
  change: (member: Member, numbers: Numbers) => string | undefined,
): EditClass => {
  const changed: Change = (content, numbers) => {
    const member = memberIn(content, numbers);
    const said = member === undefined ? undefined : change(member, numbers);
    return said === undefined ? undefined : `${member?.at} ${said}`;
  };
  return schemaClass(`schemas: ${name}`, TYPES, changed);
};

const KINDS: readonly Json[] = [
  { type: "string" },
  { type: "string", "x-kind": "date" },
  { type: "string", "x-kind": "datetime" },
  { type: "integer", "x-kind": "int64" },
  { type: "integer", "x-kind": "uint64" },
  { type: "boolean" },
  { type: "number", "x-kind": "float" },
  { type: "array", items: { type: "string" } },
];

const KIND_KEYS = ["type", "x-kind", "items", "allOf", "oneOf"];

const kindOf = (member: Json): Json =>
  Object.fromEntries(KIND_KEYS.flatMap((key) => (key in member ? [[key, member[key]]] : [])));

const setRequired = (type: Json, names: readonly string[]): void => {
  type["required"] = names;
};

/** Makes a member nullable, or no longer nullable. */
function toggleNull(member: Json): void {
  const { type, allOf, oneOf } = member;
  if (Array.isArray(type)) [member["type"]] = type;
  else if (type !== undefined) member["type"] = [type, "null"];
  else if (Array.isArray(allOf)) {
    member["oneOf"] = [...allOf, { type: "null" }];
    delete member["allOf"];
  } else if (Array.isArray(oneOf)) {
    member["allOf"] = oneOf.slice(0, 1);
    delete member["oneOf"];
  }
}

export const memberClasses: readonly EditClass[] = [
  memberClass("the kind of a member", ({ member }, numbers) => {
    const kind = numbers.oneOf(KINDS.filter((each) => !isDeepStrictEqual(each, kindOf(member))));
    for (const key of KIND_KEYS) delete member[key];
    Object.assign(member, kind);
    return `is ${JSON.stringify(kind)}`;
  }),
  memberClass("a promise, or a required parameter", ({ type, name }) => {
    const required = textsOf(type["required"]);
    const was = required.includes(name);
    setRequired(type, was ? required.filter((each) => each !== name) : [...required, name]);
    return was ? "is optional" : "is required";
  }),
  memberClass("whether a member may be null", ({ member }) => {
    toggleNull(member);
    return "may be null, or no longer";
  }),
  memberClass("whether a member is deprecated", ({ member }) => {
    if (member["deprecated"] === true) delete member["deprecated"];
    else member["deprecated"] = true;
    return `is ${member["deprecated"] === true ? "deprecated" : "no longer deprecated"}`;
  }),
  memberClass("a member renamed", ({ type, properties, name }) => {
    type["properties"] = renamed(properties, name, `${name}s`);
    setRequired(
      type,
      textsOf(type["required"]).map((each) => (each === name ? `${name}s` : each)),
    );
    return `is called ${name}s`;
  }),
  memberClass("a member removed", ({ type, properties, name }) => {
    delete properties[name];
    setRequired(
      type,
      textsOf(type["required"]).filter((each) => each !== name),
    );
    return "is gone";
  }),
  memberClass("a member added", ({ type, properties }, numbers) => {
    properties["Extra"] = { description: "Words.", ...numbers.oneOf(KINDS) };
    if (numbers.below(2) === 0) setRequired(type, [...textsOf(type["required"]), "Extra"]);
    return "has Extra beside it";
  }),
  schemaClass("schemas: the rule by which an item fails", TYPES, (content, numbers) => {
    const failing = Object.entries(objectAt(content, "definitions")).filter(
      ([, type]) => isJson(type) && Array.isArray(type["x-failures"]),
    );
    const [name, type] = numbers.oneOf(failing) ?? [];
    if (!isJson(type)) return undefined;
    const [failure] = Array.isArray(type["x-failures"]) ? type["x-failures"] : [];
    if (!isJson(failure)) return undefined;
    const changes: readonly Json[] = [{ is: 7 }, { code: "SerialNo" }, { when: "SendTime" }];
    const change = numbers.oneOf(changes) ?? {};
    Object.assign(failure, change);
    return `#/definitions/${name}/x-failures/0: ${JSON.stringify(change)}`;
  }),
];
