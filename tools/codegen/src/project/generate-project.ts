import { existsSync, readdirSync, readFileSync, rmdirSync } from "node:fs";
import { join } from "node:path";
import { GENERATED } from "../emit/code.ts";
import { type Finding, SchemaError } from "../load/schema-error.ts";
import type { StaleFile } from "../write/disk-state.ts";
import { type Change, openStage, type Stage } from "../write/replace.ts";
import { alone, settle, stageFile } from "../write/write-all.ts";
import { assertActions } from "./assert-actions.ts";
import { contentsBelow } from "./content-key.ts";
import type { Assignment, Crew } from "./crew.ts";
import { findServices } from "./find-services.ts";
import { type UnfitPackage, unfitPackages } from "./installed-packages.ts";
import { localCrew } from "./local-crew.ts";
import { MANIFEST, type Made, manifestText, readManifest } from "./manifest.ts";
import { neededVersion } from "./needed-version.ts";
import type { ProjectOptions } from "./project-options.ts";
import { type OpenPlace, openDirectory, type ServiceSource } from "./service-source.ts";
import { threadCrew } from "./thread-crew.ts";

export interface ProjectResult {
  /** How many services the project has. */
  readonly services: number;
  /** How many of them had to be made anew; the others were as the manifest says. */
  readonly made: number;
  /** What was not up to date: written by `generateProject`, only reported by `checkProject`. */
  readonly stale: readonly StaleFile[];
}

export interface ProjectCheck extends ProjectResult {
  /** Packages that the generated code needs and that are missing or too old. */
  readonly unfit: readonly UnfitPackage[];
}

/** Threads cost a start-up of their own: two services are made faster in this one. */
const WORTH_A_THREAD = 8;

const CODE = new URL(import.meta.url.endsWith(".ts") ? "worker.ts" : "worker.js", import.meta.url);

function crewFor(
  assignment: Assignment,
  source: ServiceSource,
  open: OpenPlace,
  jobs: number,
  count: number,
): Crew {
  const threads = Math.min(jobs, Math.floor(count / WORTH_A_THREAD));
  return threads < 2
    ? localCrew(assignment, open)
    : threadCrew(assignment, { code: CODE, threads, sizeOf: source.size });
}

/** @param stage Where what is stale is written to; without it, it is only told. */
async function run(options: ProjectOptions, open: OpenPlace, stage?: Stage): Promise<ProjectResult> {
  const {
    schemas,
    out,
    services,
    actions,
    actionsOf,
    format = "esm",
    generator,
    jobs = 1,
    onProgress,
  } = options;
  const needs = neededVersion(generator.version);
  const source = open(schemas);
  const all = findServices(source, services);
  const paths = actions === undefined ? all : all.filter((path) => !path.endsWith("/callbacks"));
  const salt = JSON.stringify([generator.fingerprint, needs, format]);
  const wanted = {
    ...(actions === undefined ? {} : { actions }),
    ...(actionsOf === undefined ? {} : { actionsOf }),
  };
  const before = readManifest(out);

  const stale: StaleFile[] = [];
  const unmade: Finding[] = [];
  const made = new Map<string, Made>();

  const assignment: Assignment = { schemas, out, ...wanted, needs, format, salt };
  const crew = crewFor(assignment, source, open, jobs, paths.length);
  let done = 0;
  try {
    const inspections = new Map((await crew.inspect(paths)).map((each) => [each.path, each]));
    const todo = paths.filter((path) => {
      const kept = before[path];
      const now = inspections.get(path);
      const fresh = kept !== undefined && kept.from === now?.from && kept.holds === now.holds;
      // Which actions a service has is only known when it is read: a cached one must not hide a misspelt name.
      if (!fresh || actions !== undefined) return true;
      made.set(path, kept);
      return false;
    });
    assertOurs(
      out,
      todo.filter((path) => before[path] === undefined && inspections.get(path)?.holds !== undefined),
    );
    const { services: total, found, findings } = await crew.prepare(todo);
    if (findings.length > 0) throw new SchemaError(findings);
    assertActions(wanted, found, source, paths);
    await crew.make(stage?.directory, ({ path, findings: odd, stale: changed, holds }) => {
      unmade.push(...odd);
      if (odd.length > 0) return;
      stale.push(...changed);
      made.set(path, { from: inspections.get(path)?.from ?? "", holds });
      done += 1;
      onProgress?.({ done, total, service: path });
    });
    if (unmade.length > 0) throw new SchemaError(unmade);
  } finally {
    await crew.dismiss();
  }
  // What is named no more, and services that have none of the chosen actions.
  const written = [...new Set(stale.map(({ path }) => path.split("/", 2).join("/")))];
  const gone = Object.keys(before).filter((path) => !made.has(path));
  stale.push(...gone.map((path): StaleFile => ({ path, state: "left over" })));
  if (stage !== undefined) putInPlace(stage, written, gone, manifestText(Object.fromEntries(made)), out);
  return { services: made.size, made: done, stale };
}

/** What is in the way of a directory that was never made here: files of somebody else. */
const strangers = (out: string, path: string): readonly string[] =>
  [...contentsBelow(join(out, path))].flatMap(([file, content]) =>
    GENERATED.test(Buffer.from(content.subarray(0, 100)).toString()) ? [] : [file],
  );

/** @throws {SchemaError} When a directory that is about to be replaced holds something that was not generated. */
function assertOurs(out: string, paths: readonly string[]): void {
  const findings = paths.flatMap((path) =>
    strangers(out, path).map((file) => ({
      file: join(out, path, file),
      pointer: "",
      expected: "nothing, or what was generated: the directory is replaced as a whole",
      received: "a file of yours",
      advice: "Move it, or choose another directory with --out",
    })),
  );
  if (findings.length > 0) throw new SchemaError(findings);
}

/** Replaces what was made, removes what the manifest knew and nobody asked for any more, and says what is there now. */
function putInPlace(
  stage: Stage,
  written: readonly string[],
  gone: readonly string[],
  manifest: string,
  out: string,
): void {
  const file = join(out, MANIFEST);
  const isSame = existsSync(file) && readFileSync(file, "utf8") === manifest;
  stage.commit([
    ...written.map((path): Change => ({ path, kind: "directory", staged: true })),
    ...gone.map((path): Change => ({ path, kind: "directory", staged: false })),
    ...(isSame ? [] : [stageFile(stage, { path: MANIFEST, text: manifest })]),
  ]);
  for (const path of gone) {
    const [service = ""] = path.split("/");
    const above = join(out, service);
    if (existsSync(above) && readdirSync(above).length === 0) rmdirSync(above);
  }
}

/**
 * Types, contracts and error codes of the services and actions that a project names, in a directory of its own. What
 * did not change since the last time is not made again; a directory of a service is replaced as a whole.
 *
 * @throws {SchemaError} When a schema is broken or something that was asked for is not there; nothing was written.
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
 * Says what `generateProject` would write, and which packages do not do for it. Writes nothing, but what a run that was
 * killed had decided to.
 */
export async function checkProject(
  options: ProjectOptions,
  open: OpenPlace = openDirectory,
): Promise<ProjectCheck> {
  settle(options.out);
  const result = await run(options, open);
  return { ...result, unfit: unfitPackages(options.out, neededVersion(options.generator.version)) };
}
