import { globSync } from "tinyglobby";
import { libraryConfig } from "../../tools/config/tsdown.ts";

/** The catalogue of each service, and its texts, one entry per language. */
const services = globSync(["generated/{,intl/}*/{callbacks,v*}/{index,en,zh}.js"], {
  cwd: import.meta.dirname,
}).map((file) => [file.slice("generated/".length, -".js".length).replace(/\/index$/, ""), file]);

/** All code that works on catalogues is one file, because Node reads one file faster than many. */
const fileOf = (module: string): string => (module.startsWith("src/") ? "all" : module);

export default libraryConfig(
  import.meta.dirname,
  {
    index: "src/index.ts",
    runtime: "src/runtime.ts",
    en: "generated/error-codes/common/en.js",
    zh: "generated/error-codes/common/zh.js",
    "validation-error": "src/validation-error.ts",
    ...Object.fromEntries(services),
  },
  fileOf,
);
