import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateProject } from "@tc3-schema/codegen";
import { importTccli } from "@tc3-schema/spec-import";
import ts from "typescript";
import type { AnyContract } from "../src/every-service/contract.ts";
import { loadContract } from "../src/every-service/contract.ts";
import type { OwnService } from "./own-definitions.ts";
import { ownWorkplace } from "./own-workplace.ts";

/** A service that was imported, generated and loaded, as in a user's project. */
export interface GeneratedService {
  readonly directory: string;
  readonly contract: (action: string) => Promise<AnyContract>;
  /** The text of one of its files. */
  readonly text: (file: string) => string;
  /** Returns the errors of TypeScript about a module beside it, with `skipLibCheck` off. */
  readonly compile: (source: string) => readonly string[];
}

const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
};

export async function generatedService(service: OwnService): Promise<GeneratedService> {
  const place = ownWorkplace();
  place.define(service);
  const schemas = join(place.directory, "schemas");
  const out = join(place.directory, "out");
  importTccli({ from: place.definitions, schemas, withDocs: true });
  await generateProject({ schemas, out, generator: { version: "0.0.0", fingerprint: "" } });
  const directory = join(out, service.service, "v20200202");
  return {
    directory,
    contract: (action) => loadContract(directory, action),
    text: (file) => readFileSync(join(directory, file), "utf8"),
    compile: (source) => {
      const file = join(directory, "consumer.ts");
      writeFileSync(file, source);
      const program = ts.createProgram([file], OPTIONS);
      return ts
        .getPreEmitDiagnostics(program)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
    },
  };
}
