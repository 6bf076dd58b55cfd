import { pointer } from "@tc3-schema/codegen/pointer";
import type { RequestsFile, ResponsesFile } from "@tc3-schema/codegen/schema-files";

/** All that people wrote into a schema file, by JSON pointer. */
export function wordsOf(file: RequestsFile | ResponsesFile | undefined): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  if (file === undefined) return words;
  const note = (text: string | undefined, ...at: string[]): void => {
    if (text !== undefined) words.set(pointer(...at), text);
  };

  note(file.title, "title");
  note(file.description, "description");
  if ("x-actions" in file) {
    for (const [name, action] of Object.entries(file["x-actions"])) {
      note(action.description, "x-actions", name, "description");
      note(action["x-docs"], "x-actions", name, "x-docs");
    }
  }
  for (const [name, definition] of Object.entries(file.definitions)) {
    note(definition.description, "definitions", name, "description");
    for (const [member, { description }] of Object.entries(definition.properties)) {
      note(description, "definitions", name, "properties", member, "description");
    }
  }
  return words;
}
