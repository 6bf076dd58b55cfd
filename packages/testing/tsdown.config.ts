import { libraryConfig } from "../../tools/config/tsdown.ts";

/** Both entries make values of the same shapes, so what they share is one file. */
export default libraryConfig(
  import.meta.dirname,
  { index: "src/index.ts", "fast-check": "src/fast-check.ts" },
  () => "all",
);
