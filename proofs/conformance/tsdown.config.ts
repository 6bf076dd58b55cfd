import type { UserConfig } from "tsdown";

/**
 * A program of plain JavaScript, so that it can start processes and the generator its threads, and load thousands of
 * generated modules without a compiler in between.
 */
const config: UserConfig = {
  entry: {
    main: "src/every-service/main.ts",
    hand: "src/every-service/hand.ts",
    worker: "../../tools/codegen/src/project/worker.ts",
  },
  format: "esm",
  platform: "node",
  target: "node20",
  fixedExtension: false,
  dts: false,
  clean: true,
  logLevel: "warn",
  // The generated contracts and this program have to mean the same validator.
  deps: { neverBundle: [/^@tc3-schema\/(validator|errors|types)/] },
  outputOptions: { chunkFileNames: "[name].js" },
};

export default config;
