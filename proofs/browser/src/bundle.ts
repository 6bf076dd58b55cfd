import { resolve } from "node:path";
import { build } from "esbuild";

/** A page's script in one file: what a bundler finds through the `exports` of the built packages. */
export async function bundle(page: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, "page", `${page}.ts`)],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
}
