import type { UserConfig } from "tsdown";

/**
 * Builds the program as plain JavaScript. Then it can start processes, the generator can start threads, and thousands
 * of generated modules load without a compiler.
 */
const config: UserConfig = {
  entry: {
    main: "src/every-service/main.ts",
    "worker-process": "src/every-service/worker-process.ts",
    worker: "../../tools/codegen/src/project/worker.ts",
  },
  format: "esm",
  platform: "node",
  target: "node20",
  fixedExtension: false,
  dts: false,
  clean: true,
  logLevel: "warn",
  // The generated contracts and this program must share one validator.
  deps: { neverBundle: [/^@tc3-schema\/(validator|errors|types)/] },
  outputOptions: { chunkFileNames: "[name].js" },
};

export default config;
