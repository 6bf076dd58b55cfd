import { libraryConfig } from "../../tsdown.base.ts";

export default libraryConfig({
  index: "src/index.ts",
  en: "src/en.ts",
  zh: "src/zh.ts",
  "validation-error": "src/validation-error.ts",
});
