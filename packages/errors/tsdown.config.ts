import { globSync } from "tinyglobby";
import { libraryConfig } from "../../tools/config/tsdown.ts";

/** A service's texts, one entry per language. */
const texts = globSync(["generated/*/{callbacks,v*}/{en,zh}.js"], { cwd: import.meta.dirname }).map(
  (file) => [file.slice("generated/".length, -".js".length), file],
);

/** Whatever works on catalogues is one file: that is read faster than many. */
const fileOf = (module: string): string => (module.startsWith("src/") ? "all" : module);

export default libraryConfig(
  import.meta.dirname,
  {
    index: "src/index.ts",
    runtime: "src/runtime.ts",
    en: "src/en.ts",
    zh: "src/zh.ts",
    "validation-error": "src/validation-error.ts",
    "sms/v20190711": "generated/sms/v20190711/index.js",
    "sms/v20210111": "generated/sms/v20210111/index.js",
    "sms/callbacks": "generated/sms/callbacks/index.js",
    ...Object.fromEntries(texts),
  },
  fileOf,
);
