import assert from "node:assert/strict";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import * as fc from "fast-check";
import { type Ended, runTc3 } from "../command.ts";
import { type Law, tryLaw } from "../law.ts";
import { type Budget, type Result, sumOf, type Target } from "../target.ts";
import { contentOf, copy, define, inDirectory, leftIn } from "../workplace.ts";
import { contentsOf, leftovers, type Measured, measured, project, runIn, WRITERS } from "../writers.ts";

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

/** The commands of a crowd in one project, which has the services first and second. */
const CHANGES = {
  "add first": ["add", "first"],
  "add second": ["add", "second"],
  "remove second": ["remove", "second"],
  update: ["update", "./new"],
  generate: ["generate"],
} as const;

type Change = keyof typeof CHANGES;

const isChange = (name: string): name is Change => Object.hasOwn(CHANGES, name);

/** What the crowd must make of `tc3.json`, whatever the order of its commands was. */
function assertAllCount(at: string, changes: ReadonlySet<Change>): void {
  const { services, definitions } = JSON.parse(readFileSync(join(at, "tc3.json"), "utf8"));
  assert.equal(definitions, changes.has("update") ? "./new" : "./old");
  assert.equal(services.first.actions === undefined, changes.has("add first"), "first");
  if (changes.has("add second") && changes.has("remove second")) return;
  assert.equal(services.second === undefined, changes.has("remove second"), "second");
  if (services.second === undefined) return;
  assert.equal(services.second.actions === undefined, changes.has("add second"), "the actions of second");
}

/** A service that is gone already is the only reason to refuse. */
const isHonest = (change: Change, { status, stderr }: Ended): boolean =>
  status === 0 || (change === "remove second" && status === 2 && stderr.includes("second"));

const projectLaw = (from: string): Law<readonly { change: Change; after: number }[]> => ({
  law: "if several commands change a project at once, every change counts, and the code is that of tc3.json",
  inputs: fc.array(
    fc.record({ change: fc.constantFrom(...Object.keys(CHANGES).filter(isChange)), after: fc.nat(START) }),
    { minLength: 2, maxLength: 5 },
  ),
  count: (crowd) => crowd.length,
  show: (crowd) => crowd.map(({ change, after }) => `${change} after ${after} ms`).join(", "),
  holds: (crowd) =>
    inDirectory(async (home) => {
      const [at, again] = [join(home, "at"), join(home, "again")];
      copy(from, at);
      await Promise.all(
        crowd.map(async ({ change, after }) => {
          await sleep(after);
          const ended = await runTc3(CHANGES[change], { cwd: at });
          assert.ok(isHonest(change, ended), `${change}: ${ended.status} ${ended.stderr}`);
        }),
      );
      assertAllCount(at, new Set(crowd.map(({ change }) => change)));
      for (const directory of [at, join(at, "tencent")]) {
        assert.equal(leftIn(directory).join(" "), "", `a temporary file is left in ${directory}`);
      }
      copy(at, again);
      rmSync(join(again, "tencent"), { recursive: true });
      const { status, stderr } = await runTc3(["generate"], { cwd: again });
      assert.equal(status, 0, stderr);
      assert.equal(
        contentOf(join(at, "tencent")),
        contentOf(join(again, "tencent")),
        "the code is a mixture",
      );
    }),
});

const SCRIPTS = WRITERS.filter(({ name }) => name === "definitions:update" || name === "spec:update");

/** One of two updates of the schemas may refuse, because the other one has changed the files meanwhile. */
const REFUSED = /^spec:update failed at (?:check|write): these files have uncommitted changes/;

const scriptsLaw = (all: readonly Measured[]): Law<readonly [Measured, number]> => ({
  law: "of two updates of this repository at once, each succeeds or refuses with a reason, and the result is whole",
  inputs: fc.tuple(fc.constantFrom(...all), fc.nat(2 * START)),
  count: () => 2,
  show: ([{ name }, after]) => `${name} twice, the second after ${after} ms`,
  holds: ([command, after]) =>
    inDirectory(async (at) => {
      copy(command.from, at);
      const ends = await Promise.all([runIn(at, command), sleep(after).then(() => runIn(at, command))]);
      for (const { status, stderr } of ends) {
        assert.ok(status === 0 || (status === 2 && REFUSED.test(stderr)), `${status} ${stderr}`);
      }
      assert.ok(
        ends.some(({ status }) => status === 0),
        "both refuse",
      );
      assert.deepEqual(contentsOf(at, command), command.new, "the result is a mixture");
      assert.deepEqual(leftovers(at, command), [], "temporary files are left");
    }),
});

/** A crowd is three processes, or two scripts that take longer. */
const run = ({ seed, runs }: Budget): Promise<Result> =>
  inDirectory(async (home) => {
    const crowd = { seed, runs: Math.ceil(runs / 6) };
    const from = join(home, "project");
    await project(from);
    const scripts: Measured[] = [];
    for (const writer of SCRIPTS) {
      // oxlint-disable-next-line no-await-in-loop -- the second takes its time without the first
      scripts.push(await measured(writer, join(home, writer.name.replace(":", "-"))));
    }
    return sumOf([
      await tryLaw(law(await whole(home)), crowd),
      await tryLaw(projectLaw(from), crowd),
      await tryLaw(scriptsLaw(scripts), { seed, runs: Math.ceil(runs / 12) }),
    ]);
  });

/** Commands that write to one place at the same time. */
export const crowds: Target = {
  name: "crowds",
  what: "two to five commands at once in one directory or project, and two updates of this repository",
  runs: 24,
  run,
};
