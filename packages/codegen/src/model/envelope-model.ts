import type { EnvelopeFile, Loaded } from "../load/files.ts";
import { type Finding, SchemaError } from "../load/schema-error.ts";
import type { EnvelopeModel, ObjectType } from "./model.ts";
import { objectType } from "./object-type.ts";
import { pointer } from "./pointer.ts";

/** A promised string: what the wire contract needs of these members whatever else the schema says of them. */
function promisedStrings(file: string, type: ObjectType, names: readonly string[]): Finding[] {
  return names.flatMap((name) => {
    const member = type.members.find((candidate) => candidate.name === name);
    if (member?.promised === true && member.type.kind === "string") return [];
    return {
      file,
      pointer: pointer("definitions", type.name, "properties", name),
      expected: "a promised string",
      received:
        member === undefined ? "nothing" : `${member.promised ? "" : "an optional "}${member.type.kind}`,
      advice: "The wire contract rests on this member",
    };
  });
}

/** @throws {SchemaError} When the schema lacks what the wire contract rests on. */
export function envelopeModel({ file, content }: Loaded<EnvelopeFile>): EnvelopeModel {
  const response = objectType(file, content.definitions, "EnvelopeResponse");
  const error = objectType(file, content.definitions, "EnvelopeError");
  const findings = [
    ...promisedStrings(file, response, ["RequestId"]),
    ...promisedStrings(file, error, ["Code", "Message"]),
  ];
  if (findings.length > 0) throw new SchemaError(findings);
  return { source: `schemas/${file}`, description: content.description, response, error };
}
