import { pointer } from "@tc3-schema/base/json";
import type { EnvelopeFile, Loaded } from "../load/files.ts";
import { type Mistake, SchemaError } from "../load/schema-error.ts";
import { envelopeType } from "./envelope-type.ts";
import type { EnvelopeModel, ObjectType } from "./model.ts";

/** Checks that members are promised strings. The wire contract needs that, whatever else the schema says about them. */
function promisedStrings(file: string, type: ObjectType, names: readonly string[]): Mistake[] {
  return names.flatMap((name) => {
    const member = type.members.find((candidate) => candidate.name === name);
    if (member?.promised === true && member.type.kind === "string") return [];
    return {
      file,
      pointer: pointer("definitions", type.name, "properties", name),
      expected: "a promised string",
      received:
        member === undefined ? "nothing" : `${member.promised ? "" : "an optional "}${member.type.kind}`,
      advice: "The wire contract depends on this member",
    };
  });
}

/** Refuses everything that the emitters do not know. They know exactly this envelope, and would ignore the rest. */
function beyond({ file, content }: Loaded<EnvelopeFile>, response: ObjectType, error: ObjectType): Mistake[] {
  const mistakes: Mistake[] = [];
  const say = (at: string, expected: string, received: string): void => {
    mistakes.push({ file, pointer: at, expected, received });
  };
  for (const name of Object.keys(content.definitions)) {
    if (name === response.name || name === error.name) continue;
    say(pointer("definitions", name), "EnvelopeResponse and EnvelopeError alone", "another definition");
  }
  const declared = response.members.find(({ name }) => name === "Error");
  if (declared?.type.kind !== "ref" || declared.type.name !== error.name || declared.promised) {
    const at = pointer("definitions", response.name, "properties", "Error");
    say(at, `an optional reference to ${error.name}`, declared === undefined ? "nothing" : "something else");
  }
  const known = [
    { type: response, names: ["Error", "RequestId"] },
    { type: error, names: ["Code", "Message"] },
  ];
  for (const { type, names } of known) {
    for (const member of type.members) {
      const at = pointer("definitions", type.name, "properties", member.name);
      if (!names.includes(member.name) && (member.promised || member.type.kind !== "any")) {
        say(
          at,
          "an optional member of any kind",
          `${member.promised ? "a promised" : "an optional"} ${member.type.kind}`,
        );
      }
      const asserted = content.definitions[type.name]?.properties[member.name]?.minLength !== undefined;
      const isCode = type === error && member.name === "Code";
      if (asserted !== isCode) {
        say(at, isCode ? "a minLength of 1" : "no minLength: only Code has one", asserted ? "one" : "none");
      }
    }
  }
  return mistakes;
}

/** @throws {SchemaError} If the schema lacks a part that the wire contract depends on. */
export function envelopeModel(loaded: Loaded<EnvelopeFile>): EnvelopeModel {
  const { file, content } = loaded;
  const response = envelopeType(file, content.definitions, "EnvelopeResponse");
  const error = envelopeType(file, content.definitions, "EnvelopeError");
  const mistakes = [
    ...promisedStrings(file, response, ["RequestId"]),
    ...promisedStrings(file, error, ["Code", "Message"]),
    ...beyond(loaded, response, error),
  ];
  if (mistakes.length > 0) throw new SchemaError(mistakes);
  return { source: `schemas/${file}`, description: content.description, response, error };
}
