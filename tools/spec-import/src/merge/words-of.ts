import { pointer } from "@tc3-schema/base/json";
import type { RequestsFile, ResponsesFile } from "@tc3-schema/codegen/schema-files";

/**
 * Returns everything that people wrote into a schema file, by JSON Pointer. Parts that are not sentences (announced
 * members, how items fail) are given as JSON. If their place is gone, they are reported like lost words.
 */
export function wordsOf(file: RequestsFile | ResponsesFile | undefined): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  if (file === undefined) return words;
  const note = (text: string | undefined, ...at: string[]): void => {
    if (text !== undefined) words.set(pointer(...at), text);
  };

  const noteJson = (value: object | undefined, ...at: string[]): void =>
    note(value === undefined ? undefined : JSON.stringify(value), ...at);

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
    noteJson(definition["x-failures"], "definitions", name, "x-failures");
    for (const [member, { description, "x-announced": announced }] of Object.entries(definition.properties)) {
      note(description, "definitions", name, "properties", member, "description");
      noteJson(announced, "definitions", name, "properties", member, "x-announced");
    }
  }
  return words;
}
