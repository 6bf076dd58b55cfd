import assert from "node:assert/strict";
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import * as fc from "fast-check";
import { formOf } from "../declared.ts";
import { type Law, trying, tryLaw, tryLaws } from "../law.ts";
import { type Source, type Subject, subjects } from "../subjects.ts";
import type { Budget, Result, Target } from "../target.ts";
import { json, numbers, valueOf } from "../texts.ts";

/**
 * Twice the time that the page about speed states, because a busy machine measures more: what is found is a body that is far
 * slower than all that are known.
 */
const TIMES_PARSE = 25;
/** The bound that the page states. */
const TIMES_BODY = 100;

/** One small part, repeated until the body is large. */
interface Repeated {
  readonly subject: Subject;
  readonly how: "items" | "members" | "lists in lists" | "objects in objects";
  /** The member of the answer that holds it. Undefined for the whole body. */
  readonly member: string | undefined;
  readonly part: string;
  /** After so many parts, the numbers in them begin again. */
  readonly sets: number;
  /** One part of another kind in the middle. */
  readonly odd: string;
}

/** In a part, it stands for a number that changes from part to part. */
const NUMBERED = "#";

function textOf({ how, member, part, sets, odd }: Repeated, length: number): string {
  const times = Math.ceil(length / (part.length + 1));
  const parts = Array.from({ length: times }, (_, index) => part.replaceAll(NUMBERED, String(index % sets)));
  if (odd !== "") parts[Math.floor(times / 2)] = odd;
  const all = {
    items: () => `[${parts.join(",")}]`,
    members: () => `{${parts.map((each, index) => `"k${index}":${each}`).join(",")}}`,
    "lists in lists": () => `${"[".repeat(length / 2)}${part}${"]".repeat(length / 2)}`,
    "objects in objects": () => `${'{"a":'.repeat(length / 6)}${part}${"}".repeat(length / 6)}`,
  };
  return member === undefined ? all[how]() : `{"Response":{"RequestId":"r","${member}":${all[how]()}}}`;
}

/** Parts that say little with few characters. */
const SHORT = [
  "{}",
  "[]",
  "null",
  "0",
  '""',
  "9007199254740993",
  "1e16",
  '{"a":1}',
  '{"a":1e16}',
  '{"a":1e16,"b":1e16,"c":0e0}',
  "0e0",
  "1e-7",
  "[1e16]",
  '{"#":1}',
  '{"M#":""}',
  '{"a":1,"#":1e16}',
  " 1 ",
  "[          ]",
  '{"a":9007199254740993}',
  '{"a":[9007199254740993]}',
  '{"a":9007199254740993,"a":9007199254740993}',
  '{"9":9007199254740993}',
  '{"9":[9007199254740993]}',
];

const LOST = "9007199254740993";

/** Deeper than a walk goes by calling itself. */
const DEEP = 402;

/** Parts after which the numbers of a body no longer have the order of its text. */
const ODD = [
  "",
  `${"[".repeat(DEEP)}${LOST}${"]".repeat(DEEP)}`,
  `{"a":${LOST},"b":${LOST},"a":${LOST}}`,
  `{"a":${LOST},"1":${LOST}}`,
];

/** The lists of an answer, each with parts that its definition knows. */
function listsOf({ response, types }: Subject): readonly (readonly [string, fc.Arbitrary<string>])[] {
  const { properties = {} } = (response === undefined ? undefined : types[response]) ?? {};
  return Object.entries(properties).flatMap(([name, member]) => {
    const form = formOf(member, types);
    if (form.form !== "list") return [];
    const item = valueOf(form.items, types, 0);
    if (formOf(form.items, types).form !== "object") return [[name, item] as const];
    // One member alone, so that all others are missing.
    const one = fc.tuple(fc.constantFrom(...membersOf(form.items, types)), fc.oneof(numbers, json));
    return [
      [
        name,
        fc.oneof(
          item,
          one.map(([key, value]) => `{"${key}":${value}}`),
        ),
      ] as const,
    ];
  });
}

const membersOf = (...[declared, types]: Parameters<typeof formOf>): readonly string[] => {
  const form = formOf(declared, types);
  return form.form === "object" ? Object.keys(form.type.properties) : [];
};

function repeatedFor(subject: Subject): fc.Arbitrary<Repeated> {
  const hows = fc.constantFrom(
    "items" as const,
    "items" as const,
    "items" as const,
    "members" as const,
    "lists in lists" as const,
    "objects in objects" as const,
  );
  const anything = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...SHORT) },
    { weight: 1, arbitrary: json },
  );
  const places = [["New", json] as const, [undefined, json] as const, ...listsOf(subject)];
  return fc.constantFrom(...places).chain(([member, known]) =>
    fc.record({
      subject: fc.constant(subject),
      how: hows,
      member: fc.constant(member),
      part: fc.oneof(anything, known),
      sets: fc.constantFrom(1, 50, 400, 2_000),
      odd: fc.constantFrom(...ODD),
    }),
  );
}

const shown =
  (length: number) =>
  (repeated: Repeated): string =>
    `${repeated.subject.name}: ${repeated.how} of ${repeated.part}${repeated.odd && `, with one ${repeated.odd},`} in ${repeated.member ?? "the body"}, # below ${repeated.sets}, ${length} characters`;

const THREAD = new URL("../decode-thread.mjs", import.meta.url);

/** The message to a thread: the body to decode. */
interface Order extends Source {
  readonly text: string;
  readonly integers: string;
  /** A time within so many times that of `JSON.parse` ends the measurement. */
  readonly times: number;
}

interface Times {
  readonly parse: number;
  readonly decode: number;
}

const orderOf = (repeated: Repeated, length: number, integers: string): Order => ({
  name: repeated.subject.from.name,
  module: import.meta.resolve(repeated.subject.from.module),
  text: textOf(repeated, length),
  integers,
  times: TIMES_PARSE,
});

function startThread(megabytes?: number): Worker {
  // Without its own arguments, the thread would load what this process was told to load.
  const limits = megabytes === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: megabytes } };
  return new Worker(THREAD, { execArgv: [], ...limits });
}

/** Rejects if the thread ends by an error. */
async function timesOf(thread: Worker, order: Order): Promise<Times> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- this is a thread, not a window
  thread.postMessage(order);
  const [times]: Times[] = await once(thread, "message");
  if (times === undefined) throw new TypeError("the thread says nothing");
  return times;
}

const MODES = ["number", "bigint"];

const TIMED = 200_000;

const timeLaw = (all: readonly Subject[], thread: Worker): Law<Repeated> => ({
  law: `decode takes at most ${TIMES_PARSE} times as long as JSON.parse`,
  inputs: fc.oneof(...all.map(repeatedFor)),
  show: shown(TIMED),
  holds: async (repeated) => {
    for (const integers of MODES) {
      // oxlint-disable-next-line no-await-in-loop -- two at once would disturb each other
      const { decode, parse } = await timesOf(thread, orderOf(repeated, TIMED, integers));
      assert.ok(
        decode <= TIMES_PARSE * parse,
        `integers ${integers}: ${decode.toFixed(2)} ms, JSON.parse ${parse.toFixed(2)} ms`,
      );
    }
  },
});

const MEGABYTE = 1_000_000;

/** The code and the data of a thread that has done nothing yet. */
const EMPTY_THREAD = 24;

/** Whether a thread with so much memory can decode a text. */
async function fits(order: Order, megabytes: number): Promise<boolean> {
  const thread = startThread(megabytes);
  try {
    await timesOf(thread, order);
    return true;
  } catch (thrown) {
    if (Object(thrown).code === "ERR_WORKER_OUT_OF_MEMORY") return false;
    throw thrown;
  } finally {
    await thread.terminate();
  }
}

const memoryLaw = (all: readonly Subject[]): Law<Repeated> => ({
  law: `decode takes at most ${TIMES_BODY} times the memory of the body`,
  inputs: fc.oneof(...all.map(repeatedFor)),
  show: shown(MEGABYTE),
  holds: async (repeated) => {
    for (const integers of MODES) {
      const order = orderOf(repeated, MEGABYTE, integers);
      const megabytes = EMPTY_THREAD + (TIMES_BODY * order.text.length) / MEGABYTE;
      // oxlint-disable-next-line no-await-in-loop -- two at once would need the memory of two
      assert.ok(await fits({ ...order, times: Number.POSITIVE_INFINITY }, megabytes), `integers ${integers}`);
    }
  },
});

/** So much longer takes a thread of its own. */
const SLOWER = 8;

async function run(budget: Budget): Promise<Result> {
  const all = await subjects();
  const thread = startThread();
  try {
    return await tryLaws(
      [
        trying(timeLaw(all, thread)),
        ({ seed, runs }) => tryLaw(memoryLaw(all), { seed, runs: Math.ceil(runs / SLOWER) }),
      ],
      budget,
    );
  } finally {
    await thread.terminate();
  }
}

/** Time and memory. */
export const bounds: Target = {
  name: "bounds",
  what: "one small part repeated or nested until the body is large: time against JSON.parse, memory against the body",
  runs: 600,
  run,
};
