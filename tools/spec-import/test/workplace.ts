import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach } from "@jest/globals";
import { type AssertFile, assertRequests, assertResponses } from "@tc3-schema/codegen/meta-schemas";
import type { RequestsFile, ResponsesFile } from "@tc3-schema/codegen/schema-files";
import { type Imported, importTccli } from "../src/index.ts";

/** Definitions to import, and schemas to import them into. */
export interface Workplace {
  /** The directory that holds `services`. */
  readonly from: string;
  readonly schemas: string;
  /** Writes `services/<path>/api.json`, for a path such as `sms/v20210111`. */
  define(path: string, content: unknown): void;
  /** Changes a schema file as an editor would. */
  edit(file: string, change: (text: string) => string): void;
  run(options?: {
    services?: readonly string[];
    withDocs?: boolean;
    englishDocs?: string;
    from?: string;
  }): Imported;
  responses(path: string): ResponsesFile;
  requests(path: string): RequestsFile;
  /** Returns every file below the schemas directory with its text and its time of writing. */
  disk(): ReadonlyMap<string, readonly [text: string, written: number]>;
}

const open: string[] = [];

afterEach(() => {
  for (const directory of open.splice(0)) rmSync(directory, { recursive: true, force: true });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

export function workplace(): Workplace {
  const directory = mkdtempSync(join(tmpdir(), "tc3-import-"));
  open.push(directory);
  const from = join(directory, "official");
  const schemas = join(directory, "schemas");
  mkdirSync(from);
  mkdirSync(schemas);
  const content = <T>(path: string, kind: string, assertFile: AssertFile<T>): T => {
    const file = `services/${path}/${kind}.schema.json`;
    const value: unknown = JSON.parse(readFileSync(join(schemas, file), "utf8"));
    assertFile(value, file);
    return value;
  };
  return {
    from,
    schemas,
    define: (path, definition) => {
      put(join(from, "services", path, "api.json"), JSON.stringify(definition));
    },
    edit: (file, change) => {
      const path = join(schemas, file);
      writeFileSync(path, change(readFileSync(path, "utf8")));
    },
    run: (options = {}) => importTccli({ from, schemas, ...options }),
    responses: (path) => content(path, "responses", assertResponses),
    requests: (path) => content(path, "requests", assertRequests),
    disk: () =>
      new Map(
        readdirSync(schemas, { recursive: true, encoding: "utf8" })
          .filter((name) => statSync(join(schemas, name)).isFile())
          .map((name) => [
            name,
            [readFileSync(join(schemas, name), "utf8"), statSync(join(schemas, name)).mtimeMs],
          ]),
      ),
  };
}
