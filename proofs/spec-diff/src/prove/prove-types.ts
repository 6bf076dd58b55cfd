import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Change, Verdict } from "@tc3-schema/spec-diff";
import type { Endpoint, ServiceState, State } from "@tc3-schema/spec-diff/state";
import { consumerOf, consumerOfAll } from "./consumer.ts";
import { generated } from "./generated.ts";
import { sceneOf, type When } from "./scene.ts";
import { typecheck, typesSource } from "./typecheck.ts";

/** Code that uses the types, and the errors of the compiler in it. */
export interface Compiled {
  readonly consumer: string;
  /** The errors against the types of each state. If there is none, the code compiles. */
  readonly errors: Readonly<Record<When, readonly string[]>>;
}

export interface TypesProof {
  readonly change: Change;
  /** Code for the previous types; undefined if they do not have the place of the change. */
  readonly old: Compiled | undefined;
  /** Code for the current types; undefined if they do not have the place of the change. */
  readonly new: Compiled | undefined;
  /**
   * The verdict that follows from both. Undefined if nothing is proved, because the code does not compile even for its
   * own state.
   */
  readonly verdict: Extract<Verdict, "major" | "minor" | "none"> | undefined;
}

/** The place of the types of a state that the code imports. */
interface Home {
  readonly state: State;
  readonly service: ServiceState;
  readonly endpoint: Endpoint;
}

interface Job {
  readonly consumer: string;
  readonly homes: Readonly<Record<When, Home | undefined>>;
}

/** The directory of the files for the compiler. They are in memory only. */
const ROOT = "/tc3-proof";

const moduleOf = ({ service }: Home): string => `generated/${service.path}/index.js`;

let base: ReadonlyMap<string, string> | undefined;

/** Returns the hand-written declarations that generated ones import. */
function baseTypes(): ReadonlyMap<string, string> {
  const source = typesSource();
  base ??= new Map(
    readdirSync(source).map((file) => [`src/${file}`, readFileSync(join(source, file), "utf8")]),
  );
  return base;
}

/** Returns the files of the types package, with the code that uses them. */
async function project(
  directory: string,
  { consumer, homes }: Job,
  when: When,
): Promise<readonly [string, string][]> {
  const home = homes[when];
  const types =
    home === undefined
      ? new Map<string, string>()
      : (await generated(home.state, home.service, home.endpoint)).types;
  const spec =
    home === undefined ? "export {};\n" : `export * from ${JSON.stringify(`./${moduleOf(home)}`)};\n`;
  const files = new Map([
    ...baseTypes(),
    ...types,
    ["spec.d.ts", spec],
    ["base.d.ts", 'export * from "./src/index.js";\n'],
    ["consumer.ts", consumer],
  ]);
  return [...files].map(([path, text]) => [`${directory}/${path}`, text]);
}

/** Compiles all consumers against one state at once, because TypeScript's own library is most of the work. */
async function against(when: When, jobs: readonly Job[]): Promise<readonly (readonly string[])[]> {
  const directory = (index: number): string => `${ROOT}/${index}`;
  const consumers = jobs.map((_, index) => `${directory(index)}/consumer.ts`);
  const projects = await Promise.all(jobs.map((job, index) => project(directory(index), job, when)));
  const texts = new Map(projects.flat());
  const errors = typecheck(texts, consumers);
  return consumers.map((consumer) => errors.get(consumer) ?? []);
}

async function compileAll(jobs: readonly Job[]): Promise<readonly Compiled[]> {
  const before = await against("previous", jobs);
  const after = await against("current", jobs);
  return jobs.map(({ consumer }, index) => ({
    consumer,
    errors: { previous: before[index] ?? [], current: after[index] ?? [] },
  }));
}

const compiles = ({ errors }: Compiled, when: When): boolean => errors[when].length === 0;

function verdictOf(old: Compiled | undefined, now: Compiled | undefined): TypesProof["verdict"] {
  if (old === undefined && now === undefined) return undefined;
  if (old !== undefined && !compiles(old, "previous")) return undefined;
  if (now !== undefined && !compiles(now, "current")) return undefined;
  if (old !== undefined && !compiles(old, "current")) return "major";
  return now === undefined || compiles(now, "previous") ? "none" : "minor";
}

function homeOf(state: State, when: When, change: Change): Home | undefined {
  const { service, endpoint } = sceneOf(state, when, change) ?? {};
  return service === undefined || endpoint === undefined ? undefined : { state, service, endpoint };
}

/**
 * Compiles code that uses the place of each change: code for the previous types and code for the current types, each
 * against both states. "major" means that the first no longer compiles, "minor" that the second did not compile before.
 */
export async function proveTypes(
  previous: State,
  current: State,
  changes: readonly Change[],
): Promise<readonly TypesProof[]> {
  const jobs: Job[] = [];
  const plan = (change: Change, when: When): number | undefined => {
    const consumer = consumerOf(when === "previous" ? previous : current, when, change, when === "current");
    if (consumer === undefined) return undefined;
    const homes = {
      previous: homeOf(previous, "previous", change),
      current: homeOf(current, "current", change),
    };
    return jobs.push({ consumer, homes }) - 1;
  };
  const planned = changes.map((change) => ({
    change,
    old: plan(change, "previous"),
    now: plan(change, "current"),
  }));
  const compiled = await compileAll(jobs);
  return planned.map(({ change, old, now }) => {
    const [before, after] = [compiled[old ?? -1], compiled[now ?? -1]];
    return { change, old: before, new: after, verdict: verdictOf(before, after) };
  });
}

/** Compiles code that uses all of the previous types against both states, endpoint by endpoint. */
export function compileEverything(previous: State, current: State): Promise<readonly Compiled[]> {
  const jobs = [...previous.services].flatMap(([key, service]) =>
    [...service.endpoints.values()].map((endpoint): Job => {
      const now = current.services.get(key);
      const same = now?.endpoints.get(endpoint.name);
      return {
        consumer: consumerOfAll(service, endpoint),
        homes: {
          previous: { state: previous, service, endpoint },
          current:
            now === undefined || same === undefined
              ? undefined
              : { state: current, service: now, endpoint: same },
        },
      };
    }),
  );
  return compileAll(jobs);
}
