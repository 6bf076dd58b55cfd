import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "@jest/globals";

const ROOT = join(import.meta.dirname, "../../..");

/** A user's project, with the packages of this workspace installed as links. */
export interface Project {
  readonly directory: string;
  readonly path: (...names: readonly string[]) => string;
  readonly write: (file: string, text: string) => void;
  /** Changes a file as an editor would. Fails if the change has no effect. */
  readonly edit: (file: string, change: (text: string) => string) => void;
  /** Returns every file below a directory with its text; an empty map if there is no such directory. */
  readonly files: (directory: string) => ReadonlyMap<string, string>;
}

export const SMS = "schemas/services/sms/v20210111/responses.schema.json";

const open: string[] = [];

afterAll(() => {
  for (const directory of open.splice(0)) rmSync(directory, { recursive: true, force: true });
});

/** @param packages The packages of ours that it has. */
export function project(packages: readonly string[] = ["types", "errors", "validator"]): Project {
  const directory = mkdtempSync(join(tmpdir(), "tc3-project-"));
  open.push(directory);
  const path = (...names: readonly string[]): string => join(directory, ...names);
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), text);
  };
  mkdirSync(path("node_modules/@tc3-schema"), { recursive: true });
  write("package.json", '{ "type": "module" }\n');
  for (const name of packages) {
    symlinkSync(join(ROOT, "packages", name), path("node_modules/@tc3-schema", name));
  }
  return {
    directory,
    path,
    write,
    edit: (file, change) => {
      const text = readFileSync(path(file), "utf8");
      const changed = change(text);
      if (changed === text) throw new Error(`Nothing to change in ${file}`);
      writeFileSync(path(file), changed);
    },
    files: (below) => {
      const entries = readdirSync(path(below), { withFileTypes: true, recursive: true });
      return new Map(
        entries
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort()
          .map((file) => [file.slice(path(below).length + 1), readFileSync(file, "utf8")]),
      );
    },
  };
}

/** The same with the schemas of SMS: two versions and the callbacks. */
export function smsProject(packages?: readonly string[]): Project {
  const made = project(packages);
  cpSync(join(ROOT, "schemas/services/sms"), made.path("schemas/services/sms"), { recursive: true });
  return made;
}
