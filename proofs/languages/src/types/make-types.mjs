/**
 * Lets quicktype write the types of a JSON Schema. Arguments: the directory where quicktype-core is installed, and a file
 * with the request: `{ schema, name, lang, options, file, out }`. It is a separate program, because quicktype is not
 * installed when this project is built.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [installed, request] = process.argv.slice(2);
const { schema, name, lang, options, file, out } = JSON.parse(readFileSync(request, "utf8"));
const entry = createRequire(join(installed, "package.json")).resolve("quicktype-core");
const { quicktypeMultiFile, InputData, JSONSchemaInput, FetchingJSONSchemaStore } = await import(
  pathToFileURL(entry).href
);

const input = new JSONSchemaInput(new FetchingJSONSchemaStore());
await input.addSource({ name, schema: readFileSync(schema, "utf8") });
const inputData = new InputData();
inputData.addInput(input);
const files = await quicktypeMultiFile({ inputData, lang, rendererOptions: options, outputFilename: file });
mkdirSync(out, { recursive: true });
for (const [path, { lines }] of files) writeFileSync(join(out, path), lines.join("\n"));
