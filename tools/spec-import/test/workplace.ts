import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach } from "@jest/globals";
import { type Obey, obeying } from "@tc3-schema/codegen/obey";
import type { RequestsFile, ResponsesFile } from "@tc3-schema/codegen/schema-files";
import { type Imported, importTccli } from "../src/index.ts";

const obeyResponses: Obey<ResponsesFile> = obeying("responses");
const obeyRequests: Obey<RequestsFile> = obeying("requests");

/** Definitions to import, and schemas to import them into. */
export interface Workplace {
  /** Holds `services`. */
  readonly from: string;
  readonly schemas: string;
  /** Writes `services/<spec>/api.json`, `spec` being `sms/v20210111`. */
  define(spec: string, content: unknown): void;
  /** Changes a schema file as an editor would. */
  edit(file: string, change: (text: string) => string): void;
  run(options?: { services?: readonly string[]; withDocs?: boolean; from?: string }): Imported;
  responses(spec: string): ResponsesFile;
  requests(spec: string): RequestsFile;
  /** Every file below the schemas directory with its text and when it was written. */
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
  const content = <T>(spec: string, kind: string, obey: Obey<T>): T => {
    const file = `services/${spec}/${kind}.schema.json`;
    const value: unknown = JSON.parse(readFileSync(join(schemas, file), "utf8"));
    obey(value, file);
    return value;
  };
  return {
    from,
    schemas,
    define: (spec, definition) => {
      put(join(from, "services", spec, "api.json"), JSON.stringify(definition));
    },
    edit: (file, change) => {
      const path = join(schemas, file);
      writeFileSync(path, change(readFileSync(path, "utf8")));
    },
    run: (options = {}) => importTccli({ from, schemas, ...options }),
    responses: (spec) => content(spec, "responses", obeyResponses),
    requests: (spec) => content(spec, "requests", obeyRequests),
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
