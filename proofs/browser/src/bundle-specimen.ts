import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { generateInMemory } from "@tc3-schema/codegen";
import { build } from "esbuild";

const SCHEMAS = fileURLToPath(new URL("../../../schemas/vectors/specimen", import.meta.url));

const ENTRY = `export * as answers from "./index.js"; export * as requests from "./requests/index.js";`;

/** Generates the contracts of the specimen, whose schemas are beside the vectors, and bundles them into one module. */
export async function bundleSpecimen(): Promise<string> {
  const generated = await generateInMemory({
    schemas: SCHEMAS,
    services: ["specimen"],
    format: "esm",
    generator: { version: "0.0.0", fingerprint: "browser" },
  });
  const texts = generated.get("specimen/v20300101") ?? new Map<string, string>();
  const { outputFiles } = await build({
    entryPoints: ["entry.js"],
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    plugins: [
      {
        name: "specimen",
        setup: (given) => {
          given.onResolve({ filter: /^entry\.js$|^\.\.?\// }, ({ path, importer, namespace }) =>
            namespace === "file"
              ? undefined
              : { path: posix.join(posix.dirname(importer), path), namespace: "specimen" },
          );
          given.onLoad({ filter: /./, namespace: "specimen" }, ({ path }) => ({
            contents: path === "entry.js" ? ENTRY : (texts.get(path) ?? ""),
            resolveDir: import.meta.dirname,
          }));
        },
      },
    ],
  });
  return outputFiles.map(({ text }) => text).join("");
}
