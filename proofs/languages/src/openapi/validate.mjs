/**
 * Lets the validators of OpenAPI judge documents, and prints a JSON line per document: `{ file, problems }`. Arguments: the
 * directory where the validators are installed, and the files. It is a program of its own, because the validators are not
 * installed when this project is built.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [installed, ...files] = process.argv.slice(2);
const require = createRequire(join(installed, "package.json"));
const load = (name) => import(pathToFileURL(require.resolve(name)).href);

const { createConfig, lintFromString } = await load("@redocly/openapi-core");
const { Validator } = await load("@seriousme/openapi-schema-validator");
const { compileErrors, validate } = await load("@readme/openapi-parser");
const config = await createConfig({ extends: ["recommended"] });

async function problemsOf(file) {
  const source = readFileSync(file, "utf8");
  // Redocly only warns of examples that their schema refuses. It also warns of components that no operation uses: one
  // severity of each answer is such a component on purpose.
  const redocly = (await lintFromString({ source, absoluteRef: file, config }))
    .filter(({ severity, ruleId }) => severity === "error" || ruleId === "no-invalid-media-type-examples")
    .map(({ ruleId, message }) => `redocly ${ruleId}: ${message}`);
  const seriousme = await new Validator().validate(JSON.parse(source));
  const readme = await validate(JSON.parse(source));
  return [
    ...redocly,
    ...(seriousme.valid ? [] : [`openapi-schema-validator: ${JSON.stringify(seriousme.errors)}`]),
    ...(readme.valid ? [] : [`openapi-parser: ${compileErrors(readme)}`]),
  ];
}

const lines = await Promise.all(
  files.map(async (file) => JSON.stringify({ file, problems: await problemsOf(file) })),
);
for (const line of lines) console.log(line);
