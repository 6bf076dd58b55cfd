/**
 * Measures one class of payloads in a process of its own, so that V8's knowledge of one class does not affect the next.
 * `worker.ts <kind> <class> <seed>` writes its figures as JSON.
 */
import { ajvReporting } from "./ajv-reporting.ts";
import { type PayloadClass, readingClasses, verdictClasses } from "./classes.ts";
import { loopOver } from "./loops.ts";
import { nanoseconds } from "./measure.ts";
import { median } from "./median.ts";
import { type Guard, ours } from "./ours.ts";
import { requestClasses } from "./request-classes.ts";
import { requestSubjects } from "./request-subjects.ts";
import { random, shuffled } from "./shuffle.ts";
import { type Subject, subjects } from "./subjects.ts";

const ROUNDS = 3;
const MILLISECONDS = 40;

/** The number of copies of a payload that are judged in turn. A single payload would stay in a register. */
const COPIES = 16;

/** If a text is shorter than this, its call is repeated within a sample, because a single call is too short to measure. */
const LONG = 50_000;
const REPEATED = 64;

function times(count: number, call: () => unknown): unknown {
  let last: unknown;
  for (let index = 0; index < count; index += 1) last = call();
  return last;
}

const WARM_MILLISECONDS = 250;

function warm(call: () => unknown): void {
  const until = performance.now() + WARM_MILLISECONDS;
  while (performance.now() < until) call();
}

async function rounds(
  calls: ReadonlyMap<string, () => unknown>,
  next: () => number,
  milliseconds: number,
): Promise<Record<string, number>> {
  // Under load, optimised code can be late, because V8 compiles it in another thread.
  for (const [, call] of shuffled([...calls], next)) warm(call);
  const found = new Map<string, number[]>([...calls.keys()].map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, call] of shuffled([...calls], next)) {
      // Two measurements at once would slow each other down.
      // oxlint-disable-next-line no-await-in-loop
      found.get(name)?.push(await nanoseconds(call, milliseconds));
    }
  }
  return Object.fromEntries([...found].map(([name, values]) => [name, median(values)]));
}

async function verdicts(wanted: string, next: () => number): Promise<Record<string, number>> {
  const found = verdictClasses.find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(`no class ${wanted}`);
  const actions = new Set(found.entries.map(([action]) => action));
  return timesOf(found, await subjects(await ours(), actions), next);
}

function requests(wanted: string, next: () => number): Promise<Record<string, number>> {
  const found = requestClasses.find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(`no class ${wanted}`);
  return timesOf(found, requestSubjects(), next);
}

async function timesOf(
  { entries }: PayloadClass,
  all: readonly Subject[],
  next: () => number,
): Promise<Record<string, number>> {
  const copies = entries.length === 1 ? COPIES : 1;
  const calls = new Map<string, () => unknown>();
  const guardOf = (guards: ReadonlyMap<string, Guard>, action: string): Guard =>
    guards.get(action) ?? (() => false);
  for (const { name, guards } of all) {
    const list = Array.from({ length: copies }, () =>
      entries.map(([action, text]) => ({
        guard: guardOf(guards, action),
        payload: JSON.parse(text) as unknown,
      })),
    ).flat();
    calls.set(name, loopOver(list));
  }
  const texts = Array.from({ length: copies }, () => entries.map(([, text]) => text)).flat();
  calls.set("JSON.parse", () => {
    let last: unknown;
    for (const text of texts) last = JSON.parse(text);
    return last;
  });
  const taken = await rounds(calls, next, MILLISECONDS);
  return Object.fromEntries(Object.entries(taken).map(([name, time]) => [name, time / texts.length]));
}

async function readings(wanted: string, next: () => number): Promise<Record<string, number>> {
  const found = readingClasses.find(({ name }) => name === wanted);
  const [action, text] = found?.entries[0] ?? [];
  if (found === undefined || action === undefined || text === undefined)
    throw new Error(`no class ${wanted}`);
  const contract = (await ours()).contracts.get(action);
  if (contract === undefined) throw new Error(`no contract ${action}`);
  const value: unknown = JSON.parse(text);
  const options = { integers: found.integers ?? "number" };
  const call = found.call === "check" ? () => contract.check(value) : () => contract.decode(text, options);
  const report = ajvReporting(contract.schema);
  const against = found.against === "Ajv" ? () => report(value) : (): unknown => JSON.parse(text);
  const long = text.length > LONG;
  const repeated = (one: () => unknown): (() => unknown) => (long ? one : () => times(REPEATED, one));
  return rounds(
    new Map([
      ["ours", repeated(call)],
      [found.against, repeated(against)],
    ]),
    next,
    long ? 400 : 100,
  );
}

const [, , kind, wanted = "", seed = "1"] = process.argv;
const next = random(Number(seed));
const measureKind = kind === "verdicts" ? verdicts : kind === "requests" ? requests : readings;
console.log(JSON.stringify(await measureKind(wanted, next)));
