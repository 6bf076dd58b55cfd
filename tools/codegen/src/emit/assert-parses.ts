import { isNativeError } from "node:util/types";
import { compileFunction } from "node:vm";
import { SchemaError } from "../load/schema-error.ts";
import { toCommonJs } from "./common-js.ts";
import type { Output } from "./output.ts";

/** What a CommonJS module can call without declaring it, so that it can declare none of these. */
const GIVEN = ["exports", "require", "module", "__filename", "__dirname"];

/**
 * Holds every JavaScript file of an output against the engine's own parser before any is put in place. V8 reads the
 * whole catalogue, 165 MB, in 2 s; acorn takes 7. It parses ES modules only behind a flag, so it reads them as CommonJS.
 *
 * @throws {SchemaError} When one does not parse: a defect of the generator, which some definition has brought out.
 */
export function assertParses({ directory, files }: Output): void {
  for (const { path, text } of files) {
    if (!path.endsWith(".js")) continue;
    try {
      const isModule = !text.includes('\n"use strict";\n');
      compileFunction(isModule ? `"use strict";${toCommonJs(text)}` : text, GIVEN);
    } catch (error) {
      // Not instanceof: where a test runner has globals of its own, the engine throws that of the outer ones.
      if (!isNativeError(error) || error.name !== "SyntaxError") throw error;
      throw new SchemaError([
        {
          file: `${directory}/${path}`,
          pointer: "",
          expected: "generated code that parses",
          received: error.message,
          advice: "This is a defect of the generator: please report it, with the definition of that service",
        },
      ]);
    }
  }
}
