import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Returns the bytes that some source adds to a bundle, minified and gzipped, as a visitor downloads them. */
export async function bundledSize(project: string, source: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: project },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return gzipSync(outputFiles.map(({ text }) => text).join(""), { level: 9 }).length;
}
