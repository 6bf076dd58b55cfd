/**
 * `pnpm languages:types` lets quicktype make types from the standalone schemas, compiles them, and lets a program in each
 * language read answers. quicktype is installed in a temporary directory. With `--install`, root on Debian installs the
 * compilers that are missing; `--only go,java` tries some languages.
 */
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { parseArgs } from "node:util";
import { undoIfInterrupted, undoOnSignals } from "@tc3-schema/base/interruption";
import { installMissing, isHere, type Result, runProgram } from "../program.ts";
import { Tally } from "../tally.ts";
import { type Case, makeCases } from "./cases.ts";
import { type Command, LANGUAGES, type Language, QUICKTYPE_VERSION } from "./languages.ts";

const QUICKTYPE = `quicktype-core@${QUICKTYPE_VERSION}`;
const PROGRAMS = join(import.meta.dirname, "programs");

const missing = ({ needs }: Language): readonly string[] => needs.filter((need) => !isHere(need));

const said = ({ stdout, stderr }: Result): string => `${stdout}${stderr}`;

function start([program, ...args]: Command, cwd: string, env: NodeJS.ProcessEnv = {}): Result {
  return runProgram(program.startsWith("./") ? join(cwd, program) : program, args, cwd, env);
}

/** Makes the types of an action. Returns the directory of the test. */
function makeTypes(directory: string, language: Language, { action, schema }: Case): string {
  const test = join(directory, language.name, action);
  const out = join(test, language.below ?? "");
  mkdirSync(out, { recursive: true });
  const request = join(test, "request.json");
  const { lang, options, types: file, unused, program } = language;
  writeFileSync(request, JSON.stringify({ schema, name: `${action}Answer`, lang, options, file, out }));
  const made = runProgram(
    process.execPath,
    [join(import.meta.dirname, "make-types.mjs"), directory, request],
    directory,
  );
  if (made.exitCode !== 0) throw new Error(`quicktype failed: ${said(made)}`);
  if (unused !== undefined) rmSync(join(out, unused));
  copyFileSync(join(PROGRAMS, language.name, `${action}${extname(program)}`), join(test, program));
  return test;
}

function tryLanguage(directory: string, language: Language, each: Case, tally: Tally): void {
  const name = `${language.name}, ${each.action}`;
  const test = makeTypes(directory, language, each);
  const { compile, run, env = {} } = language;
  if (compile !== undefined) {
    const compiled = start(compile, test);
    tally.check(`${name}: the types and the program compile`, compiled.exitCode === 0, said(compiled));
    if (compiled.exitCode !== 0) return;
  }
  const [program, ...args] = run;
  for (const { what, file, prints } of each.answers) {
    const result = start([program, ...args, file], test, env);
    tally.check(`${name}: the program reads ${what}`, result.stdout.trim() === prints, said(result));
  }
}

function tryAll(directory: string, only: readonly string[], tally: Tally, install: boolean): void {
  const npm = [
    "install",
    "--no-audit",
    "--no-fund",
    "--no-save",
    "--ignore-scripts",
    "--prefix",
    directory,
    QUICKTYPE,
  ];
  const installed = runProgram("npm", npm, directory);
  if (installed.exitCode !== 0) {
    tally.skip("types by quicktype", `${QUICKTYPE} could not be installed: ${installed.stderr.trim()}`);
    return;
  }
  const cases = makeCases(directory);
  for (const language of LANGUAGES.filter(({ name }) => only.length === 0 || only.includes(name))) {
    const problem = install && missing(language).length > 0 ? installMissing(language.packages) : undefined;
    const absent = missing(language);
    if (absent.length > 0) {
      const advice = problem ?? `install ${language.packages.join(", ")}, or use --install`;
      tally.skip(`types for ${language.name}`, `${absent.join(", ")} is not here: ${advice}`);
      continue;
    }
    for (const each of cases) tryLanguage(directory, language, each, tally);
  }
}

function chosen(): { readonly only: readonly string[]; readonly install: boolean } {
  const { values } = parseArgs({
    options: { only: { type: "string" }, install: { type: "boolean", default: false } },
  });
  const only = values.only?.split(",") ?? [];
  const stranger = only.find((name) => !LANGUAGES.some((each) => each.name === name));
  if (stranger !== undefined) throw new TypeError(`there is no language ${stranger}`);
  return { only, install: values.install };
}

const tally = new Tally();
const { only, install } = chosen();
const directory = mkdtempSync(join(realpathSync(tmpdir()), "tc3-languages-"));
const remove = (): void => rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
undoOnSignals();
undoIfInterrupted(remove);
try {
  writeFileSync(join(directory, "package.json"), '{ "private": true }');
  tryAll(directory, only, tally, install);
} finally {
  remove();
}
process.exitCode = tally.end();
