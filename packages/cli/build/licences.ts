import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What the plugin reads of a bundle, and the way to add a file to it. */
interface Bundling {
  emitFile(file: { type: "asset"; fileName: string; source: string }): unknown;
}
type Bundle = Readonly<Record<string, { readonly type: string; readonly moduleIds?: readonly string[] }>>;

interface Plugin {
  readonly name: string;
  generateBundle(this: Bundling, options: unknown, bundle: Bundle): void;
}

const IS_LICENCE = /^(?:licen[cs]e|copying)(?:[.-].*)?$/i;
/** Apache-2.0 asks for the NOTICE of a library too, where there is one. */
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
    throw new Error(`${String(name)} comes without its licence`);
  }
  const texts = files.map((file) => readFileSync(join(directory, file), "utf8").trim());
  return `${String(name)} ${String(version)} (${String(license)})\n\n${texts.join("\n\n")}\n`;
}

/** Every licence asks that its text goes where the code goes, and bundling takes the code out of its package. */
export const licences = (): Plugin => ({
  name: "licences",
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds);
    const foreign = modules.filter((module) => module.includes("/node_modules/"));
    const notices = [...new Set(foreign.map(packageOf))].map(noticeOf).sort();
    // Not "licences": pnpm leaves out the package's own LICENSE where another file has the word in its name.
    this.emitFile({
      type: "asset",
      fileName: "third-party-notices.txt",
      source: notices.join(`\n${"-".repeat(80)}\n\n`),
    });
  },
});
