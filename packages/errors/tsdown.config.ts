import { globSync } from "tinyglobby";
import { generatedEntries, libraryConfig } from "../../tsdown.base.ts";

/** A service's texts, one entry per language. */
const texts = globSync(["generated/*/{callbacks,v*}/{en,zh}.js"], { cwd: import.meta.dirname }).map(
  (file) => [file.slice("generated/".length, -".js".length), file],
);

export default libraryConfig({
  index: "src/index.ts",
  en: "src/en.ts",
  zh: "src/zh.ts",
  "validation-error": "src/validation-error.ts",
  "sms/v20190711": "src/sms/v20190711.ts",
  "sms/v20210111": "src/sms/v20210111.ts",
  ...generatedEntries(import.meta.dirname, {
    "sms/callbacks": "generated/sms/callbacks/index.js",
    ...Object.fromEntries(texts),
  }),
});
