import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "@jest/globals";
import type { GenerateOptions } from "../src/index.ts";

const SCHEMAS = new URL("../../../schemas", import.meta.url);

/** A copy of the schemas to break, and a place for the output. */
export interface Workplace extends GenerateOptions {
  /** Changes the text of a schema file. */
  edit(file: string, change: (text: string) => string): void;
  /** Changes the content of a schema file. */
  editJson(file: string, change: (content: Json) => void): void;
}

/** The changes that a test of broken input may make to a JSON file. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Json = any;

const MADE = /\/schemas\/(?:standalone|vectors\/(?!specimen)[a-z]+)$/;

const open: string[] = [];

afterEach(() => {
  for (const directory of open.splice(0)) rmSync(directory, { recursive: true, force: true });
});

export function workplace(): Workplace {
  const directory = mkdtempSync(join(tmpdir(), "tc3-codegen-"));
  open.push(directory);
  const schemas = join(directory, "schemas");
  // Nine of ten files below schemas/ are generated, and nothing here reads them.
  cpSync(SCHEMAS, schemas, { recursive: true, filter: (from) => !MADE.test(from) });
  const edit: Workplace["edit"] = (file, change) => {
    const path = join(schemas, file);
    writeFileSync(path, change(readFileSync(path, "utf8")));
  };
  return {
    schemas,
    out: join(directory, "out"),
    edit,
    editJson: (file, change) => {
      edit(file, (text) => {
        const content: Json = JSON.parse(text);
        change(content);
        return JSON.stringify(content, null, 2);
      });
    },
  };
}
