import { join } from "node:path";

interface Resolution {
  readonly id: string;
}
interface Bundling {
  resolve(source: string, importer: string): Promise<Resolution | null>;
}
interface Plugin {
  readonly name: string;
  resolveId(this: Bundling, source: string, importer: string | undefined): Promise<Resolution | null>;
  transform(this: unknown, code: string, id: string): { code: string } | null;
}

const isProgressBar = (module: string): boolean => /\/node_modules\/cli-progress\/lib\//.test(module);

const REQUIRE = "require('string-width')";

/**
 * cli-progress needs string-width 4, which brings old versions of four more libraries. It only measures a line with it.
 * Our own string-width can do that too, but it is an ES module with a default export.
 *
 * @param packageDirectory The package whose string-width is used.
 */
export const oneStringWidth = (packageDirectory: string): Plugin => ({
  name: "one-string-width",
  resolveId(source, importer) {
    return source === "string-width" && importer !== undefined && isProgressBar(importer)
      ? this.resolve(source, join(packageDirectory, "package.json"))
      : Promise.resolve(null);
  },
  transform(code, id) {
    if (!isProgressBar(id) || !code.includes(REQUIRE)) return null;
    return { code: code.replace(REQUIRE, `${REQUIRE}.default`) };
  },
});
