import { resolve } from "node:path";
import { build } from "esbuild";

/** Bundles a page's script into one file. The bundler finds the built packages through their `exports`. */
export async function bundle(page: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, "page", `${page}.ts`)],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    // The modules of a catalogue import their shared code for its effect too, which a bundler may leave out.
    logOverride: { "ignored-bare-import": "silent" },
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
}
