import { createRequire } from "node:module";
import { compileFunction } from "node:vm";
import { generateInMemory, type ServiceTexts } from "@tc3-schema/codegen";
import type { Packages } from "../src/judge.ts";
import { type Exports, packagesOf } from "../src/packages-of.ts";
import { SCHEMAS } from "./subjects.ts";

/** The form in which the packages are judged. */
export const FORMS = ["source", "ES modules", "CommonJS"] as const;

export type Form = (typeof FORMS)[number];

const require = createRequire(import.meta.url);

/** A module of a package. Two of the forms need the build of the packages. */
function load(form: Form, name: "validator" | "errors", path: string): Promise<Exports> {
  const special: Readonly<Record<string, string>> = { "": "src/index.ts", runtime: "src/runtime/index.ts" };
  if (form === "source") {
    return import(`../../../packages/${name}/${special[path] ?? `generated/${path}/index.js`}`);
  }
  const specifier = path === "" ? `@tc3-schema/${name}` : `@tc3-schema/${name}/${path}`;
  return form === "CommonJS" ? Promise.resolve(require(specifier)) : import(specifier);
}

const SERVICES = ["intl/sms/v20190711", "intl/sms/v20210111", "sms/v20190711", "sms/v20210111"];
const CALLBACKS = "sms/callbacks";
const SPECIMEN = "specimen/v20300101";

/** Runs generated CommonJS modules with a runtime of any form. */
function evaluate(texts: ServiceTexts, runtime: Exports, path: string): Exports {
  const directory = path.slice(0, path.lastIndexOf("/") + 1);
  const exports: Record<string, unknown> = {};
  const requireInside = (specifier: string): unknown =>
    specifier.startsWith("./") ? evaluate(texts, runtime, directory + specifier.slice(2)) : runtime;
  const run: unknown = compileFunction(texts.get(path) ?? "", ["require", "exports"]);
  if (typeof run === "function") run(requireInside, exports);
  return exports;
}

/** The contracts of the specimen, which no package has. They are generated as for a user's project. */
async function specimen(runtime: Exports): Promise<ReadonlyMap<string, Exports>> {
  const generated = await generateInMemory({
    schemas: `${SCHEMAS}/vectors/specimen`,
    services: ["specimen"],
    format: "cjs",
    generator: { version: "0.0.0", fingerprint: "vectors" },
  });
  const texts = generated.get(SPECIMEN) ?? new Map<string, string>();
  return new Map([
    [SPECIMEN, evaluate(texts, runtime, "index.js")],
    [`${SPECIMEN}/requests`, evaluate(texts, runtime, "requests/index.js")],
  ]);
}

/** Loads our packages in a form. */
export async function packagesIn(form: Form): Promise<Packages> {
  // Jest cannot load modules that share files at the same time.
  // oxlint-disable no-await-in-loop
  const validator = await load(form, "validator", "");
  const errors = await load(form, "errors", "");
  const contracts = new Map(await specimen(await load(form, "validator", "runtime")));
  const catalogues = new Map<string, Exports>();
  for (const path of [...SERVICES, CALLBACKS]) {
    const paths = path === CALLBACKS ? [path] : [path, `${path}/requests`];
    for (const each of paths) contracts.set(each, await load(form, "validator", each));
    catalogues.set(path, await load(form, "errors", path));
  }
  // oxlint-enable no-await-in-loop
  return packagesOf({ validator, errors, contracts, catalogues });
}
