import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach } from "@jest/globals";
import { type AssertFile, assertCatalogue, assertTexts } from "@tc3-schema/codegen/meta-schemas";
import { SchemaError } from "@tc3-schema/codegen/schema-error";
import type { CatalogueFile, CodeSchema, TextsFile } from "@tc3-schema/codegen/schema-files";
import type { SetAside } from "../src/index.ts";

const COMMON = new URL("../../../schemas/error-codes", import.meta.url);

/** A source to import codes from, and schemas with the common catalogue to import them into. */
export interface CodesWorkplace {
  readonly from: string;
  readonly schemas: string;
  /** Writes a file of the source. */
  put(file: string, text: string): void;
  catalogue(file: string): CatalogueFile;
  code(file: string, code: string): CodeSchema | undefined;
  summaries(file: string): TextsFile["summaries"];
  exists(file: string): boolean;
  /** Changes a schema file as an editor would. */
  edit(file: string, change: (text: string) => string): void;
  /** A schema file's text and when it was written. */
  onDisk(file: string): readonly [text: string, written: number];
}

const open: string[] = [];

afterEach(() => {
  for (const directory of open.splice(0)) rmSync(directory, { recursive: true, force: true });
});

export function codesWorkplace(): CodesWorkplace {
  const directory = mkdtempSync(join(tmpdir(), "tc3-codes-"));
  open.push(directory);
  const from = join(directory, "source");
  const schemas = join(directory, "schemas");
  mkdirSync(from);
  cpSync(COMMON, join(schemas, "error-codes"), { recursive: true });

  const read = (file: string): string => readFileSync(join(schemas, file), "utf8");
  const json = <T>(file: string, assertFile: AssertFile<T>): T => {
    const value: unknown = JSON.parse(read(file));
    assertFile(value, file);
    return value;
  };
  const catalogue = (file: string): CatalogueFile => json(file, assertCatalogue);
  return {
    from,
    schemas,
    put: (file, text) => {
      const path = join(from, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    },
    catalogue,
    code: (file, code) => catalogue(file).oneOf.find((schema) => schema.const === code),
    summaries: (file) => json(file, assertTexts).summaries,
    exists: (file) => existsSync(join(schemas, file)),
    edit: (file, change) => {
      const text = read(file);
      const changed = change(text);
      if (changed === text) throw new Error(`Nothing to change in ${file}.`);
      writeFileSync(join(schemas, file), changed);
    },
    onDisk: (file) => [read(file), statSync(join(schemas, file)).mtimeMs],
  };
}

/** Returns the message of an import that fails. */
export function messageOf(run: () => unknown): string {
  try {
    const told = aside(run());
    if (told !== "") return told;
  } catch (error) {
    if (error instanceof SchemaError) return error.message;
    throw error;
  }
  throw new Error("It imported.");
}

/** Returns the messages about the parts that were set aside. */
function aside(result: unknown): string {
  if (typeof result !== "object" || result === null || !("setAside" in result)) return "";
  const { setAside } = result;
  if (!Array.isArray(setAside)) throw new TypeError("setAside is not a list");
  return new SchemaError(setAside.flatMap(({ mistakes }: SetAside) => mistakes)).message;
}
