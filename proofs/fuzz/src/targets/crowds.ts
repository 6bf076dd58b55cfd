import assert from "node:assert/strict";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import * as fc from "fast-check";
import { type Ended, runTc3 } from "../command.ts";
import { type Law, tryLaw } from "../law.ts";
import type { Budget, Result, Target } from "../target.ts";
import { contentOf, copy, define, inDirectory, leftIn } from "../workplace.ts";

/** The commands of a crowd. All of them run in one workplace. */
const DOINGS = {
  "generate Add": ["generate", "--out", "out", "--action", "Add", "--quiet"],
  "generate Get": ["generate", "--out", "out", "--action", "Get", "--quiet"],
  "import old": ["import", "tccli", "old", "--out", "schemas", "--quiet"],
  "import new": ["import", "tccli", "new", "--out", "schemas", "--quiet"],
} as const;

type Doing = keyof typeof DOINGS;

const isDoing = (name: string): name is Doing => Object.hasOwn(DOINGS, name);
const ALL_DOINGS: readonly Doing[] = Object.keys(DOINGS).filter(isDoing);

/** One process of a crowd. */
interface One {
  readonly does: Doing;
  /** When it starts, in milliseconds. */
  readonly after: number;
}

/** The time in which a process starts, loads its code and reads. It writes nothing before. */
const START = 250;

async function alone(at: string, does: Doing): Promise<void> {
  const { status, stderr } = await runTc3(DOINGS[does], { cwd: at });
  assert.equal(status, 0, stderr);
}

/** The content of each directory after each single command. */
interface Whole {
  readonly from: string;
  readonly schemas: readonly string[];
  readonly out: readonly string[];
}

async function whole(home: string): Promise<Whole> {
  const from = join(home, "from");
  define(join(from, "old"), "Old");
  define(join(from, "new"), "New", "Newer");
  const schemas: string[] = [];
  const out: string[] = [];
  for (const source of ["import new", "import old"] as const) {
    // oxlint-disable no-await-in-loop -- one after the other is the point
    await alone(from, source);
    schemas.push(contentOf(join(from, "schemas")));
    for (const action of ["generate Add", "generate Get"] as const) {
      await alone(from, action);
      out.push(contentOf(join(from, "out")));
    }
    // oxlint-enable no-await-in-loop
  }
  return { from, schemas, out };
}

const law = ({ from, schemas, out }: Whole): Law<readonly One[]> => ({
  law: "if several commands write to one place at once, each succeeds, and the result is that of one of them",
  inputs: fc.array(fc.record({ does: fc.constantFrom(...ALL_DOINGS), after: fc.nat(START) }), {
    minLength: 2,
    maxLength: 5,
  }),
  count: (crowd) => crowd.length,
  show: (crowd) => crowd.map(({ does, after }) => `${does} after ${after} ms`).join(", "),
  holds: (crowd) =>
    inDirectory(async (at) => {
      copy(from, at);
      const ends = await Promise.all(
        crowd.map(async ({ does, after }): Promise<Ended> => {
          await sleep(after);
          return runTc3(DOINGS[does], { cwd: at });
        }),
      );
      for (const { status, stderr } of ends) assert.equal(status, 0, stderr);
      assert.ok(schemas.includes(contentOf(join(at, "schemas"))), "the schemas are a mixture");
      assert.ok(out.includes(contentOf(join(at, "out"))), "the generated files are a mixture");
      for (const directory of ["schemas", "out"]) {
        assert.equal(leftIn(join(at, directory)).join(" "), "", `a temporary file is left in ${directory}`);
      }
    }),
});

/** A crowd is three processes. */
const run = ({ seed, runs }: Budget): Promise<Result> =>
  inDirectory(async (home) => tryLaw(law(await whole(home)), { seed, runs: Math.ceil(runs / 3) }));

/** Commands that write to one place at the same time. */
export const crowds: Target = {
  name: "crowds",
  what: "two to five of generate and import at once in one directory",
  runs: 18,
  run,
};
