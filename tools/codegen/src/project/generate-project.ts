import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { byCodeUnit } from "@tc3-schema/base/order";
import { GENERATED } from "../emit/code.ts";
import { emitAmbient } from "../emit/emit-project.ts";
import type { EmittedFile } from "../emit/emitted-file.ts";
import { INTL_SDK_FILE } from "../emit/types/emit-intl-sdk.ts";
import { type Mistake, SchemaError } from "../load/schema-error.ts";
import type { StaleFile } from "../write/disk-state.ts";
import { openStage, type PathChange, type Stage } from "../write/replace.ts";
import { alone, settle, stageFile } from "../write/write-all.ts";
import { assertActions } from "./assert-actions.ts";
import { assertEdition } from "./assert-edition.ts";
import { findServices } from "./find-services.ts";
import { assertOurs, filesOf, forgotten } from "./left-over.ts";
import {
  formerManifest,
  MANIFEST,
  type Manifest,
  type ManifestEntry,
  manifestText,
  readManifest,
} from "./manifest.ts";
import { neededVersion, type UnfitPackage, unfitPackages } from "./needed-packages.ts";
import type { ProjectOptions } from "./project-options.ts";
import { type OpenPlace, openDirectory, type ServiceSource } from "./service-source.ts";
import { threadWorkers } from "./thread-workers.ts";
import { localWorker } from "./worker-task.ts";
import type { Assignment, ServiceResult, Workers } from "./workers.ts";

export interface ProjectResult {
  /** How many services the project has. */
  readonly services: number;
  /** How many of them were generated. The others are up to date, as the manifest says. */
  readonly generated: number;
  /** The files that were not up to date. `generateProject` writes them, `checkProject` only reports them. */
  readonly stale: readonly StaleFile[];
  /** The services that no directory with descriptions has. Empty if there are no such directories. */
  readonly undescribed: readonly string[];
  /** What is wrong in files with descriptions. The services were generated without those files. */
  readonly docsMistakes: readonly Mistake[];
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

/** Returns the part of the options that every worker gets. */
function assignmentOf(options: ProjectOptions): Assignment {
  const { schemas, out, actions, actionsOf, format = "esm", ambient, generator } = options;
  const needs = neededVersion(generator.version);
  return {
    schemas,
    out,
    ...(actions === undefined ? {} : { actions }),
    ...(actionsOf === undefined ? {} : { actionsOf }),
    needs,
    format,
    ...(ambient === undefined ? {} : { ambient }),
    salt: JSON.stringify([generator.fingerprint, needs, format, ...(ambient === undefined ? [] : [ambient])]),
  };
}

interface Plan {
  readonly source: ServiceSource;
  /** The wanted services. */
  readonly paths: readonly string[];
  readonly assignment: Assignment;
  /** The manifest of the last run. */
  readonly before: Manifest;
}

interface GeneratedServices {
  /** The manifest of all services that were found, generated or not. */
  readonly entries: ReadonlyMap<string, ManifestEntry>;
  readonly stale: readonly StaleFile[];
  /** How many services were generated. */
  readonly generated: number;
  readonly docsMistakes: readonly Mistake[];
}

/**
 * A hash that no service has. A service with it is generated in every run, so that every run tells what is wrong in its
 * descriptions.
 */
const NEVER_UP_TO_DATE = "";

/**
 * Generates the services that changed since the last run.
 *
 * @throws {SchemaError} With the mistakes of all services, or if a directory holds files of somebody else.
 */
async function generateChanged(
  { source, paths, assignment, before }: Plan,
  workers: Workers,
  stage: Stage | undefined,
  onProgress: ProjectOptions["onProgress"],
): Promise<GeneratedServices> {
  const { out, actions } = assignment;
  const entries = new Map<string, ManifestEntry>();
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
    todo.filter((path) => before[path] === undefined).flatMap((path) => filesOf(out, path)),
  );
  const results = new Map<string, ServiceResult>();
  await workers.generate(todo, stage?.directory, (result) => {
    results.set(result.path, result);
    onProgress?.({ done: results.size, total: todo.length, service: result.path });
  });
  const inOrder = todo.flatMap((path) => results.get(path) ?? []);
  const mistakes = inOrder.flatMap((each) => each.mistakes);
  if (mistakes.length > 0) throw new SchemaError(mistakes);
  assertActions(assignment, inOrder, source, paths);
  const stale: StaleFile[] = [];
  let count = 0;
  for (const { path, generated, docsMistakes } of inOrder) {
    if (generated === undefined) continue;
    count += 1;
    stale.push(...generated.stale);
    const from = docsMistakes.length > 0 ? NEVER_UP_TO_DATE : (inspections.get(path)?.from ?? "");
    entries.set(path, { from, holds: generated.holds });
  }
  return {
    entries,
    stale,
    generated: count,
    docsMistakes: inOrder.flatMap(({ docsMistakes }) => docsMistakes),
  };
}

/**
 * @param stage The place for files that are stale. If it is undefined, they are only reported.
 * @returns Undefined if another command replaced schemas meanwhile: some may have been read before that, and some after it.
 */
async function tryOnce(
  options: ProjectOptions,
  open: OpenPlace,
  stage: Stage | undefined,
): Promise<ProjectResult | undefined> {
  const { schemas, edition, out, services, actions, format = "esm", ambient, jobs = 1, onProgress } = options;
  const source = open(schemas);
  const state = source.state();
  const before = readManifest(out);
  const generateAll = async (): Promise<GeneratedServices> => {
    const all = findServices(source, services);
    assertEdition(source, ambient === undefined ? edition : "intl");
    const paths = actions === undefined ? all : all.filter((path) => !path.endsWith("/callbacks"));
    const assignment = assignmentOf(options);
    const workers = workersFor(assignment, source, open, jobs, paths.length);
    const plan = { source, paths, assignment, before };
    return generateChanged(plan, workers, stage, onProgress).finally(() => workers.close());
  };
  const [settled] = await Promise.allSettled([generateAll()]);
  // An error may come from a file that was away for a moment. It counts only if nothing changed.
  if (source.state() !== state) return undefined;
  if (settled.status === "rejected") throw settled.reason;
  const { entries, stale, generated, docsMistakes } = settled.value;
  // These are no longer wanted, or have none of the chosen actions.
  const known = new Set([...Object.keys(before), ...entries.keys()]);
  const gone = [...known, ...forgotten(out, known)].filter((path) => !entries.has(path)).sort(byCodeUnit);
  const unexpected = stale.filter((file) => file.state === "left over");
  assertOurs(out, [...unexpected.map(({ path }) => path), ...gone.flatMap((path) => filesOf(out, path))]);
  const former = formerManifest(out);
  const written = [...new Set(stale.map(({ path }) => path.split("/", 2).join("/")))];
  const declarations = ambient === undefined ? undefined : emitAmbient([...entries.keys()], format);
  const ambientFile = ambientState(out, declarations);
  if (stage !== undefined) {
    const manifest = manifestText(Object.fromEntries(entries));
    putInPlace(stage, { written, gone, former, manifest, out, declarations, ambientFile });
  }
  const leftOver = [...gone, ...(former === undefined ? [] : [former])].map(
    (path): StaleFile => ({ path, state: "left over" }),
  );
  return {
    services: entries.size,
    generated,
    stale: [...stale, ...leftOver, ...(ambientFile === undefined ? [] : [ambientFile])],
    undescribed: [...entries.keys()].filter((path) => source.isDescribed?.(path) === false),
    docsMistakes,
  };
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

interface PutOptions {
  readonly written: readonly string[];
  readonly gone: readonly string[];
  /** The name of a former manifest, which is removed. */
  readonly former: string | undefined;
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
  { written, gone, former, manifest, out, declarations, ambientFile }: PutOptions,
): void {
  const file = join(out, MANIFEST);
  const isSame = existsSync(file) && readFileSync(file, "utf8") === manifest;
  const changes = [
    ...written.map((path): PathChange => ({ path, kind: "directory", staged: true })),
    ...gone.map((path): PathChange => ({ path, kind: "directory", staged: false })),
    ...(former === undefined ? [] : [{ path: former, kind: "file", staged: false } as const]),
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

/** More often, an import does not end while schemas are read. */
const MOST_TRIES = 10;

/** @param openNext Opens a stage for a try, if files are to be written. */
async function run(options: ProjectOptions, open: OpenPlace, openNext?: () => Stage): Promise<ProjectResult> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const stage = openNext?.();
    try {
      // oxlint-disable-next-line no-await-in-loop -- the next try is for what the last one missed
      const result = await tryOnce(options, open, stage);
      if (result !== undefined) return result;
    } finally {
      stage?.discard();
    }
  }
  throw new Error(
    `${open(options.schemas).name} changes all the time. Generate when no other command writes there.`,
  );
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
): Promise<ProjectResult> => alone(options.out, () => run(options, open, () => openStage(options.out)));

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
