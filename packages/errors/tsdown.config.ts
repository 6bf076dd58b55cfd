import { globSync } from "tinyglobby";
import { libraryConfig } from "../../tools/config/tsdown.ts";

/** The texts of a service, one entry per language. */
const texts = globSync(["generated/*/{callbacks,v*}/{en,zh}.js"], { cwd: import.meta.dirname }).map(
  (file) => [file.slice("generated/".length, -".js".length), file],
);

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
    "sms/v20190711": "generated/sms/v20190711/index.js",
    "sms/v20210111": "generated/sms/v20210111/index.js",
    "sms/callbacks": "generated/sms/callbacks/index.js",
    ...Object.fromEntries(texts),
  },
  fileOf,
);
