import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "@jest/globals";

/** Files to write: a path with forward slashes, and the text. */
export type Files = Readonly<Record<string, string>>;

const made: string[] = [];

afterAll(() => {
  for (const directory of made) rmSync(directory, { recursive: true, force: true });
});

export function writeFiles(directory: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

/** Makes a new directory with these files. It is removed after the tests of the file. */
export function temporaryDirectory(files: Files = {}): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), "tc3-schema-")));
  made.push(directory);
  writeFiles(directory, files);
  return directory;
}
