import { libraryConfig } from "../../tsdown.base.ts";

export default libraryConfig({
  index: "src/index.ts",
  guards: "src/guards.ts",
  "runtime/index": "src/runtime/index.ts",
});
