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
 * cli-progress asks for string-width 4, and that for old versions of four more
 * libraries. It only measures a line with it, for which the string-width of ours is as good: an ES module, whose function
 * is its default export.
 *
 * @param packageDirectory Whose string-width it gets.
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
