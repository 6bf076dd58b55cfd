import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { GENERATED } from "../emit/code.ts";
import { emitAmbient } from "../emit/emit-project.ts";
import type { EmittedFile } from "../emit/emitted-file.ts";
import { INTL_SDK_FILE } from "../emit/types/emit-intl-sdk.ts";
import { type Mistake, SchemaError } from "../load/schema-error.ts";
import type { StaleFile } from "../write/disk-state.ts";
import { type Change, openStage, type Stage } from "../write/replace.ts";
import { alone, settle, stageFile } from "../write/write-all.ts";
import { assertActions } from "./assert-actions.ts";
import { assertEdition } from "./assert-edition.ts";
import { findServices } from "./find-services.ts";
import { contentsBelow } from "./hash.ts";
import { MANIFEST, type ManifestEntry, manifestText, readManifest } from "./manifest.ts";
import { neededVersion, type UnfitPackage, unfitPackages } from "./needed-packages.ts";
import type { ProjectOptions } from "./project-options.ts";
import { type OpenPlace, openDirectory, type ServiceSource } from "./service-source.ts";
import { threadWorkers } from "./thread-workers.ts";
import { localWorker } from "./worker-task.ts";
import type { Assignment, Workers } from "./workers.ts";

export interface ProjectResult {
  /** How many services the project has. */
  readonly services: number;
  /** How many of them were generated. The others are up to date, as the manifest says. */
  readonly generated: number;
  /** The files that were not up to date. `generateProject` writes them, `checkProject` only reports them. */
  readonly stale: readonly StaleFile[];
}

export interface ProjectCheck extends ProjectResult {
  /** The packages that the generated code needs and that are missing or too old. */
  readonly unfit: readonly UnfitPackage[];
}

/** The number of services for which a new thread is worth its start. Below it, this thread alone is faster. */
const WORTH_A_THREAD = 8;

const CODE = new URL(import.meta.url.endsWith(".ts") ? "worker.ts" : "worker.js", import.meta.url);

function workersFor(
  assignment: Assignment,
  source: ServiceSource,
  open: OpenPlace,
  jobs: number,
  count: number,
): Workers {
  const threads = Math.min(jobs, Math.floor(count / WORTH_A_THREAD));
  return threads < 2
    ? localWorker(assignment, open)
    : threadWorkers(assignment, { code: CODE, threads, sizeOf: source.size });
}

/** @param stage The place for files that are stale. If it is undefined, they are only reported. */
async function run(options: ProjectOptions, open: OpenPlace, stage?: Stage): Promise<ProjectResult> {
  const {
    schemas,
    edition,
    out,
    services,
    actions,
    actionsOf,
    format = "esm",
    ambient,
    generator,
    jobs = 1,
    onProgress,
  } = options;
  const needs = neededVersion(generator.version);
  const source = open(schemas);
  const all = findServices(source, services);
  assertEdition(source, ambient === undefined ? edition : "intl");
  const paths = actions === undefined ? all : all.filter((path) => !path.endsWith("/callbacks"));
  const salt = JSON.stringify([
    generator.fingerprint,
    needs,
    format,
    ...(ambient === undefined ? [] : [ambient]),
  ]);
  const wanted = {
    ...(actions === undefined ? {} : { actions }),
    ...(actionsOf === undefined ? {} : { actionsOf }),
  };
  const before = readManifest(out);

  const stale: StaleFile[] = [];
  const broken: Mistake[] = [];
  const entries = new Map<string, ManifestEntry>();

  const assignment: Assignment = {
    schemas,
    out,
    ...wanted,
    needs,
    format,
    ...(ambient === undefined ? {} : { ambient }),
    salt,
  };
  const workers = workersFor(assignment, source, open, jobs, paths.length);
  let done = 0;
  try {
    const inspections = new Map((await workers.inspect(paths)).map((each) => [each.path, each]));
    const todo = paths.filter((path) => {
      const kept = before[path];
      const now = inspections.get(path);
      const fresh = kept !== undefined && kept.from === now?.from && kept.holds === now.holds;
      // With chosen actions every service is read: otherwise a misspelt name would not be noticed.
      if (!fresh || actions !== undefined) return true;
      entries.set(path, kept);
      return false;
    });
    assertOurs(
      out,
      todo.filter((path) => before[path] === undefined && inspections.get(path)?.holds !== undefined),
    );
    const { services: total, found: present, mistakes } = await workers.prepare(todo);
    if (mistakes.length > 0) throw new SchemaError(mistakes);
    assertActions(wanted, present, source, paths);
    await workers.generate(stage?.directory, ({ path, mistakes: found, stale: changed, holds }) => {
      broken.push(...found);
      if (found.length > 0) return;
      stale.push(...changed);
      entries.set(path, { from: inspections.get(path)?.from ?? "", holds });
      done += 1;
      onProgress?.({ done, total, service: path });
    });
    if (broken.length > 0) throw new SchemaError(broken);
  } finally {
    await workers.close();
  }
  // These are no longer wanted, or have none of the chosen actions.
  const gone = Object.keys(before).filter((path) => !entries.has(path));
  const written = [...new Set(stale.map(({ path }) => path.split("/", 2).join("/")))];
  stale.push(...gone.map((path): StaleFile => ({ path, state: "left over" })));
  const declarations = ambient === undefined ? undefined : emitAmbient([...entries.keys()], format);
  const ambientFile = ambientState(out, declarations);
  if (ambientFile !== undefined) stale.push(ambientFile);
  if (stage !== undefined) {
    const manifest = manifestText(Object.fromEntries(entries));
    putInPlace(stage, { written, gone, manifest, out, declarations, ambientFile });
  }
  return { services: entries.size, generated: done, stale };
}

/**
 * Returns the state of the file with the declarations of another package; undefined if it is up to date.
 *
 * @throws {SchemaError} If the file is not generated, because it would be replaced.
 */
function ambientState(out: string, declarations: EmittedFile | undefined): StaleFile | undefined {
  const path = join(out, INTL_SDK_FILE);
  const text = existsSync(path) ? readFileSync(path, "utf8").replaceAll("\r\n", "\n") : undefined;
  const isOurs = text === undefined || GENERATED.test(text);
  if (declarations === undefined) {
    return text === undefined || !isOurs ? undefined : { path: INTL_SDK_FILE, state: "left over" };
  }
  if (!isOurs) {
    const expected = "a generated file, because it is replaced";
    const advice = "Move it, or choose another directory with --out";
    throw new SchemaError([{ file: path, pointer: "", expected, received: "a file of yours", advice }]);
  }
  if (text === declarations.text) return undefined;
  return { path: INTL_SDK_FILE, state: text === undefined ? "missing" : "changed" };
}

/** Returns the files of a directory that were not generated: they belong to somebody else. */
const strangers = (out: string, path: string): readonly string[] =>
  [...contentsBelow(join(out, path))].flatMap(([file, content]) =>
    GENERATED.test(Buffer.from(content.subarray(0, 100)).toString()) ? [] : [file],
  );

/** @throws {SchemaError} If a directory that will be replaced holds a file that was not generated. */
function assertOurs(out: string, paths: readonly string[]): void {
  const mistakes = paths.flatMap((path) =>
    strangers(out, path).map((file) => ({
      file: join(out, path, file),
      pointer: "",
      expected: "only generated files, because the whole directory is replaced",
      received: "a file of yours",
      advice: "Move it, or choose another directory with --out",
    })),
  );
  if (mistakes.length > 0) throw new SchemaError(mistakes);
}

interface PutOptions {
  readonly written: readonly string[];
  readonly gone: readonly string[];
  readonly manifest: string;
  readonly out: string;
  /** The declarations of another package, if they are wanted. */
  readonly declarations: EmittedFile | undefined;
  /** Undefined if the file of the declarations stays as it is. */
  readonly ambientFile: StaleFile | undefined;
}

/** Replaces the directories that were generated, removes those that are no longer wanted, and writes the manifest. */
function putInPlace(
  stage: Stage,
  { written, gone, manifest, out, declarations, ambientFile }: PutOptions,
): void {
  const file = join(out, MANIFEST);
  const isSame = existsSync(file) && readFileSync(file, "utf8") === manifest;
  const changes = [
    ...written.map((path): Change => ({ path, kind: "directory", staged: true })),
    ...gone.map((path): Change => ({ path, kind: "directory", staged: false })),
    ...(isSame ? [] : [stageFile(stage, { path: MANIFEST, text: manifest })]),
    ...(ambientFile === undefined
      ? []
      : [
          declarations === undefined
            ? ({ path: INTL_SDK_FILE, kind: "file", staged: false } as const)
            : stageFile(stage, declarations),
        ]),
  ];
  if (changes.length > 0) stage.put(changes).keep();
}

/**
 * Generates types, contracts and error codes of the chosen services and actions into a directory of a project. A
 * service that did not change since the last run is left alone. Each directory of a service is replaced as a whole.
 *
 * @throws {SchemaError} If a schema is broken, or a chosen service or action does not exist. Then nothing was written.
 */
export const generateProject = (
  options: ProjectOptions,
  open: OpenPlace = openDirectory,
): Promise<ProjectResult> =>
  alone(options.out, async () => {
    const stage = openStage(options.out);
    try {
      return await run(options, open, stage);
    } finally {
      stage.discard();
    }
  });

/**
 * Returns what `generateProject` would write, and which packages are missing or too old for it. It writes nothing itself,
 * but it completes a run that was killed while it put files in place.
 */
export async function checkProject(
  options: ProjectOptions,
  open: OpenPlace = openDirectory,
): Promise<ProjectCheck> {
  settle(options.out);
  const result = await run(options, open);
  return { ...result, unfit: unfitPackages(options.out, neededVersion(options.generator.version)) };
}
