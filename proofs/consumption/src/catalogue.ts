/**
 * `pnpm test:catalogue` generates all services of an edition, and compiles every declaration with TypeScript 5.4, 5.9 and
 * 7, with strict and without skipLibCheck. It prints one line per compiler with the time, and the sum as the last line.
 * `--edition intl` for the other edition, `--compiler 7` for one compiler. It is not one of the tests, because it takes
 * minutes.
 */
import { rmSync } from "node:fs";
import { mkdir, mkdtemp, readdir, realpath, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { undoIfInterrupted, undoOnSignals } from "@tc3-schema/base/interruption";
import { binOf } from "./bin.ts";
import { node, outputOf } from "./run.ts";
import { ROOT } from "./workspace.ts";

const { values } = parseArgs({
  options: {
    edition: { type: "string", default: "cn" },
    compiler: { type: "string", multiple: true, default: ["5.4", "5.9", "7"] },
  },
});

/** The number of versions that a compiler reads at once. If TypeScript 5 reads all versions at once, it needs more than 4 GB. */
const AT_ONCE = 40;

const OPTIONS = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  module: "nodenext",
  target: "ES2022",
  lib: ["ES2022"],
  types: [],
  noEmit: true,
};

const seconds = (from: number): string => ((performance.now() - from) / 1000).toFixed(1);

/** Returns the entries of each service's directory, such as `cvm/v20170312`. */
async function versionsIn(out: string): Promise<readonly string[]> {
  const entries = await readdir(out, { withFileTypes: true });
  const services = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const versions = await Promise.all(
    services.map(async (service) =>
      (await readdir(join(out, service))).map((version) => `${service}/${version}`),
    ),
  );
  return versions.flat().sort();
}

async function prepare(project: string): Promise<readonly string[]> {
  const definitions = join(ROOT, "packages/definitions");
  const scope = join(project, "node_modules/@tc3-schema");
  await mkdir(scope, { recursive: true });
  await Promise.all(
    ["types", "errors", "validator"].map((name) => symlink(join(ROOT, "packages", name), join(scope, name))),
  );
  const files = await versionsIn(join(definitions, values.edition));
  const services = new Map<string, object[]>();
  for (const path of files) {
    const [service = "", file = ""] = path.split("/");
    const version = file.replace(/^v(\d{4})(\d\d)(\d\d)\.jsonl$/, "$1-$2-$3");
    services.set(service, [...(services.get(service) ?? []), { version }]);
  }
  await writeFile(join(project, "package.json"), '{ "type": "module" }\n');
  await writeFile(
    join(project, "tc3.json"),
    JSON.stringify({
      edition: values.edition,
      out: "tencent",
      definitions,
      services: Object.fromEntries(services),
    }),
  );
  const from = performance.now();
  const said = await node([join(ROOT, "packages/cli/bin/tc3.cjs"), "generate"], { cwd: project });
  console.log(`${outputOf("tc3 generate", said).trim()} ${seconds(from)} s`);
  const generated = await versionsIn(join(project, "tencent"));
  if (generated.length === 0 || generated.length !== files.length) {
    throw new Error(`expected ${files.length} generated versions, received ${generated.length}`);
  }
  return generated;
}

/** Compiles every declaration of some versions. Returns the errors of the compiler, or an empty text. */
async function complaints(project: string, compiler: string, versions: readonly string[]): Promise<string> {
  const config = join(project, `tsconfig.${compiler}.json`);
  const include = versions.map((version) => `tencent/${version}/**/*.d.ts`);
  await writeFile(config, JSON.stringify({ compilerOptions: OPTIONS, include }));
  const bin = binOf(`typescript-${compiler}`, "tsc");
  const { exitCode, stdout, stderr } = await node(["--max-old-space-size=4096", bin, "-p", config], {
    cwd: project,
  });
  return exitCode === 0 ? "" : `exit code ${exitCode}\n${(stdout + stderr).slice(0, 4000)}`;
}

async function main(project: string): Promise<number> {
  const versions = await prepare(project);
  const groups = Array.from({ length: Math.ceil(versions.length / AT_ONCE) }, (_, index) =>
    versions.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
  let failed = 0;
  for (const compiler of values.compiler) {
    const from = performance.now();
    const said: string[] = [];
    for (const group of groups) {
      // oxlint-disable-next-line no-await-in-loop -- one compiler at a time has all the memory
      said.push(await complaints(project, compiler, group));
    }
    const wrong = said.filter((each) => each !== "");
    if (wrong.length > 0) failed += 1;
    console.log(
      `${wrong.length === 0 ? "✓" : "✗"} TypeScript ${compiler} compiles ${versions.length} versions of services: ${seconds(from)} s`,
    );
    for (const each of wrong) console.log(each);
  }
  return failed;
}

const project = await mkdtemp(join(await realpath(tmpdir()), "tc3-catalogue-"));
const remove = (): void => rmSync(project, { recursive: true, force: true, maxRetries: 5 });
undoOnSignals();
undoIfInterrupted(remove);
let failed = 0;
try {
  failed = await main(project);
} finally {
  remove();
}
console.log(`${values.compiler.length - failed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
