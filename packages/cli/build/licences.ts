import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The parts of a bundle that the plugin reads, and the function that adds a file to it. */
interface Bundling {
  emitFile(file: { type: "asset"; fileName: string; source: string }): unknown;
}
type Bundle = Readonly<Record<string, { readonly type: string; readonly moduleIds?: readonly string[] }>>;

interface Plugin {
  readonly name: string;
  generateBundle(this: Bundling, options: unknown, bundle: Bundle): void;
}

const IS_LICENCE = /^(?:licen[cs]e|copying)(?:[.-].*)?$/i;
/** Apache-2.0 also requires the NOTICE of a library, if it has one. */
const HAS_TO_GO_ALONG = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/** The directory of the installed package that a module is part of. */
function packageOf(module: string): string {
  let directory = dirname(module);
  while (!existsSync(join(directory, "package.json"))) directory = dirname(directory);
  return directory;
}

function noticeOf(directory: string): string {
  const { name, version, license }: Readonly<Record<string, unknown>> = JSON.parse(
    readFileSync(join(directory, "package.json"), "utf8"),
  );
  const files = readdirSync(directory).filter((entry) => HAS_TO_GO_ALONG.test(entry));
  if (!files.some((entry) => IS_LICENCE.test(entry))) {
    throw new Error(`${String(name)} has no licence file`);
  }
  const texts = files.map((file) => readFileSync(join(directory, file), "utf8").trim());
  return `${String(name)} ${String(version)} (${String(license)})\n\n${texts.join("\n\n")}\n`;
}

/**
 * Adds the licence texts to the bundle. Every licence requires that its text accompanies the code, and bundling takes
 * the code out of its package.
 */
export const licences = (): Plugin => ({
  name: "licences",
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds);
    const foreign = modules.filter((module) => module.includes("/node_modules/"));
    const notices = [...new Set(foreign.map(packageOf))].map(noticeOf).sort();
    // Not "licences": pnpm leaves out the package's own LICENSE if another file has the word in its name.
    this.emitFile({
      type: "asset",
      fileName: "third-party-notices.txt",
      source: notices.join(`\n${"-".repeat(80)}\n\n`),
    });
  },
});
