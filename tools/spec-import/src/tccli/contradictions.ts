import { pointer } from "@tc3-schema/base/json";
import type { Mistake } from "@tc3-schema/codegen/schema-error";
import type { DefinitionFile } from "./definition-file.ts";
import type { OfficialFile, OfficialObject } from "./official.ts";

type Say = (at: string, expected: string, received: string) => void;

function ofActions({ actions, objects }: OfficialFile, say: Say): void {
  for (const [name, action] of Object.entries(actions)) {
    for (const [key, suffix] of [
      ["input", "Request"],
      ["output", "Response"],
    ] as const) {
      const at = pointer("actions", name, key);
      const expected = `${name}${suffix}`;
      if (action[key] !== expected) say(at, JSON.stringify(expected), action[key]);
      else if (!Object.hasOwn(objects, expected)) say(at, "the name of an object", expected);
      else if (key === "output") ofResponse(expected, objects[expected], say);
    }
  }
}

/** Checks that a response has a RequestId, which the wire contract promises for every action. */
function ofResponse(name: string, object: OfficialObject | undefined, say: Say): void {
  const requestId = object?.members.find((member) => member.name === "RequestId");
  const received = requestId === undefined ? "nothing" : `${requestId.type}/${requestId.member}`;
  if (received !== "string/string") {
    say(pointer("objects", name, "members"), "a RequestId of string/string", received);
  }
}

function ofMembers({ objects }: OfficialFile, say: Say): void {
  for (const [name, { members }] of Object.entries(objects)) {
    const seen = new Set<string>();
    members.forEach((member, index) => {
      if (seen.has(member.name)) {
        say(pointer("objects", name, "members", index, "name"), "each member once", member.name);
      }
      seen.add(member.name);
    });
  }
}

/** Finds where a definition of the right form contradicts itself, its folder or the wire contract. */
export function contradictions({ service, folder, file }: DefinitionFile, content: OfficialFile): Mistake[] {
  const mistakes: Mistake[] = [];
  const say: Say = (at, expected, received) => {
    mistakes.push({ file, pointer: at, expected, received: JSON.stringify(received) });
  };

  const { serviceShortName, apiVersion } = content.metadata;
  if (serviceShortName !== service) {
    say(pointer("metadata", "serviceShortName"), JSON.stringify(service), serviceShortName);
  }
  if (`v${apiVersion.replaceAll("-", "")}` !== folder) {
    say(pointer("metadata", "apiVersion"), `the version of the folder ${folder}`, apiVersion);
  }
  ofActions(content, say);
  ofMembers(content, say);
  return mistakes;
}
