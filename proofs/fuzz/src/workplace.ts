import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { filesBelow } from "@tc3-schema/base/files";
import { undoIfInterrupted } from "@tc3-schema/base/interruption";

/** Calls some work with a temporary directory, which is removed afterwards. */
export async function inDirectory<T>(work: (directory: string) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), "tc3-fuzz-"));
  // A process that was killed may still write for a moment.
  const remove = (): void => rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  const forget = undoIfInterrupted(remove);
  try {
    return await work(directory);
  } finally {
    remove();
    forget();
  }
}

export function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

export const copy = (from: string, to: string): void => {
  cpSync(from, to, { recursive: true });
};

/** Returns all files of a directory in one text. Hidden files in its root are leftovers of a command, see `leftIn`. */
export const contentOf = (directory: string): string =>
  JSON.stringify(
    filesBelow(directory)
      .filter((path) => !path.startsWith("."))
      .map((path) => [path, readFileSync(join(directory, path), "utf8")]),
  );

export const leftIn = (directory: string): readonly string[] =>
  readdirSync(directory).filter((name) => name.startsWith("."));

const member = (name: string, type: string, of: string): object => ({
  name,
  type,
  member: of,
  document: `What ${name} is.`,
  output_required: true,
});

/** An official definition with a type that two actions share. Every file that is generated from it has the `marks`. */
function definition(service: string, marks: readonly string[]): object {
  const actions = ["Add", "Get"];
  const shared = marks.map((mark) => member(mark, "string", "string"));
  return {
    version: "1.0",
    metadata: { apiVersion: "2021-01-11", serviceShortName: service },
    actions: Object.fromEntries(
      actions.map((name) => [
        name,
        { document: "", name, input: `${name}Request`, output: `${name}Response` },
      ]),
    ),
    objects: Object.fromEntries([
      ["Shared", { document: "", usage: "both", members: shared }],
      ...actions.flatMap((name) => [
        [
          `${name}Request`,
          { document: "", type: "object", members: [...shared, member("One", "object", "Shared")] },
        ],
        [
          `${name}Response`,
          {
            document: "",
            type: "object",
            members: [...shared, member("All", "list", "Shared"), member("RequestId", "string", "string")],
          },
        ],
      ]),
    ]),
  };
}

/** The names of the services that `define` defines. There are several, so that they have several directories. */
const SERVICES = ["first", "second"];

/** Writes official definitions so that every generated file has the marks. */
export function define(directory: string, ...marks: readonly string[]): void {
  for (const service of SERVICES) {
    write(
      join(directory, "services", service, "v20210111/api.json"),
      JSON.stringify(definition(service, marks)),
    );
  }
}

/** The same services as facts: a directory in the form of `@tc3-schema/definitions`. */
export function writeFacts(directory: string, ...marks: readonly string[]): void {
  write(join(directory, "definitions.json"), JSON.stringify({ format: 1 }));
  const members = Object.fromEntries(marks.map((mark) => [mark, "string"]));
  for (const service of SERVICES) {
    const lines = [
      { edition: "cn", service, version: "2021-01-11" },
      { action: "Add" },
      { action: "Get" },
      ...["Add", "Get"].flatMap((action) => [
        { type: `${action}Request`, members },
        { type: `${action}Response`, members: { ...members, RequestId: "string" } },
      ]),
    ];
    write(
      join(directory, "cn", service, "v20210111.jsonl"),
      lines.map((line) => `${JSON.stringify(line)}\n`).join(""),
    );
  }
}
