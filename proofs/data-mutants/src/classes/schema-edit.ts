import { type Data, schemaFiles } from "../data.ts";
import type { Edit, EditClass } from "../edit.ts";
import { type Json, parse, print } from "../json.ts";
import type { Numbers } from "../numbers.ts";

/** Changes the content of a file in place, and says the change. Undefined if the content cannot have it. */
export type Change = (content: Json, numbers: Numbers) => string | undefined;

/** Returns the edit that a change of one file makes. */
export function editOf(
  data: Data,
  file: string,
  change: (content: Json) => string | undefined,
): Edit | undefined {
  const content = parse(data.all.read(file));
  const said = change(content);
  return said === undefined
    ? undefined
    : { said: `${file}${said}`, texts: new Map([[file, print(content)]]) };
}

/** Returns a class that changes one of the schema files whose name fits. */
export const schemaClass = (name: string, files: RegExp, change: Change): EditClass => ({
  name,
  isWords: false,
  draw: (data, numbers) => {
    const file = numbers.oneOf(schemaFiles(data).filter((path) => files.test(path)));
    return file === undefined ? undefined : editOf(data, file, (content) => change(content, numbers));
  },
});
