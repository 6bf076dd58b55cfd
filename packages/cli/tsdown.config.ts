import type { UserConfig } from "tsdown";
import { leftOut } from "./build/left-out.ts";
import { licences } from "./build/licences.ts";
import { oneStringWidth } from "./build/one-string-width.ts";
import { rulesSchema } from "./build/rules-schema.ts";

/**
 * One program with everything in it. `npx @tc3-schema/cli` fetches one package, and reads one file at the start. All
 * files are in one directory, where threads look for their code.
 */
const config: UserConfig = {
  entry: {
    main: "src/main.ts",
    "generate-thread": "src/commands/generate/thread.ts",
    "validate-thread": "src/commands/validate/thread.ts",
    "contracts-thread": "src/commands/validate/contracts/thread.ts",
    worker: "src/worker.ts",
  },
  format: "esm",
  platform: "node",
  target: "node20",
  fixedExtension: false,
  dts: false,
  clean: true,
  logLevel: "warn",
  plugins: [oneStringWidth(import.meta.dirname), leftOut(), licences(), rulesSchema()],
  // If this variable is set, json-schema-to-typescript prints its steps into our output.
  define: { "process.env.VERBOSE": "undefined" },
  // Comments of the libraries would be a fifth of the bundle. The licences are in a file beside it.
  outputOptions: { chunkFileNames: "[name].js", comments: { jsdoc: false } },
};

export default config;
