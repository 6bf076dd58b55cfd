import { expect, test } from "@jest/globals";
import type { Mutant, Tried } from "../src/mutant.ts";
import type { Part } from "../src/parts.ts";
import { run } from "../src/run.ts";
import type { Survivor } from "../src/survivors.ts";

const part = (name: string): Part => ({
  name,
  what: `the code of ${name}`,
  directory: `packages/${name}`,
  sources: ["src"],
  without: [],
});

const mutant = (name: string, replacement: string): Mutant => ({
  file: `packages/${name}/src/a.ts`,
  line: "return a < b;",
  original: "a < b",
  mutator: "EqualityOperator",
  replacement,
});

const killed = (name: string, count: number): readonly Tried[] =>
  Array.from({ length: count }, (_, index) => ({ ...mutant(name, `killed ${index}`), status: "Killed" }));

const survived = (name: string): Tried => ({ ...mutant(name, "a <= b"), status: "Survived" });

const listedIn = (name: string): Survivor => ({ ...mutant(name, "a <= b"), reason: "a never equals b here" });

interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly ran: readonly string[];
}

async function call(
  args: readonly string[],
  results: Readonly<Record<string, readonly Tried[]>>,
  listed: readonly Survivor[] = [],
  open: readonly string[] = [],
): Promise<Called> {
  const [out, err, ran]: [string[], string[], string[]] = [[], [], []];
  const code = await run(args, {
    parts: Object.keys(results).map((name) => ({ ...part(name), isOpen: open.includes(name) })),
    listed,
    runPart: ({ name }, options) => {
      ran.push(`${name} ${JSON.stringify(options)}`);
      return Promise.resolve(results[name] ?? []);
    },
    print: (line) => {
      out.push(line);
    },
    complain: (line) => {
      err.push(line);
    },
  });
  return { code, out: out.join("\n"), err: err.join("\n"), ran };
}

test("passes if all mutants are killed or listed, and counts them per part", async () => {
  const results = { one: [...killed("one", 39), survived("one")], two: killed("two", 3) };
  const { code, out } = await call([], results, [listedIn("one")]);
  expect(code).toBe(0);
  expect(out).toMatch(/one +the code of one +40 +39 +1 +97\.5/);
  expect(out).toMatch(/two +the code of two +3 +3 +0 +100\.0/);
  expect(out).toMatch(/\n2 passed, 0 failed$/);
});

test("fails if a survivor is not listed, and shows it as the list would have it", async () => {
  const { code, out } = await call([], { one: [...killed("one", 39), survived("one")] });
  expect(code).toBe(1);
  const [, shown = ""] = /no test kills this mutant:\n(\{.+?\n\})/s.exec(out) ?? [];
  expect(JSON.parse(shown)).toEqual({ ...mutant("one", "a <= b"), reason: "" });
  expect(out).toContain("proofs/mutants/survivors.json");
  expect(out).toMatch(/\n0 passed, 1 failed$/);
});

test("fails if a listed survivor is killed now, and says what to do", async () => {
  const { code, out } = await call([], { one: killed("one", 40) }, [listedIn("one")]);
  expect(code).toBe(1);
  expect(out).toContain("one: this mutant is listed, but it is killed or gone:");
  expect(out).toContain("Remove a listed mutant");
});

test("fails below 95 %, even if all survivors are listed", async () => {
  const { code, out } = await call([], { one: [...killed("one", 18), survived("one")] }, [listedIn("one")]);
  expect(code).toBe(1);
  expect(out).toContain("one: the score is 94.7, and has to be at least 95");
});

test.each([
  ["a part", []],
  ["a file", ["--only", "one", "--files", "packages/one/src/a.ts"]],
])("fails if %s has no mutant, because nothing was tried", async (_what, args) => {
  const { code, out } = await call(args, { one: [] });
  expect(code).toBe(1);
  expect(out).toContain("one: there is no mutant in these files");
  expect(out).toMatch(/\n0 passed, 1 failed$/);
});

test("a listed survivor of a part that is not chosen is not missed", async () => {
  const results = { one: killed("one", 1), two: [...killed("two", 39), survived("two")] };
  expect((await call(["--only", "one"], results, [listedIn("two")])).code).toBe(0);
});

test("a part that is still open runs only if --only names it", async () => {
  const results = { one: killed("one", 1), two: killed("two", 1) };
  expect((await call([], results, [], ["two"])).ran).toEqual(['one {"concurrency":2}']);
  expect((await call(["--only", "two"], results, [], ["two"])).ran).toEqual(['two {"concurrency":2}']);
});

test("--files mutates only these files, misses no survivor elsewhere, and asks for no score", async () => {
  const args = ["--only", "one", "--files", "packages/one/src/a.ts", "--concurrency", "1"];
  const elsewhere = { ...listedIn("one"), file: "packages/one/src/b.ts" };
  const { code, ran } = await call(args, { one: [survived("one")] }, [listedIn("one"), elsewhere]);
  expect(code).toBe(0);
  expect(ran).toEqual(['one {"files":["packages/one/src/a.ts"],"concurrency":1}']);
});

test("--incremental names a file of results for each part", async () => {
  const { ran } = await call(["--incremental"], { one: killed("one", 1) });
  expect(ran).toEqual(['one {"concurrency":2,"incrementalFile":"proofs/mutants/.work/one.json"}']);
});

test.each([
  [["--only", "three"], '--only takes one, two, received "three"'],
  [["--concurrency", "0"], "--concurrency takes a whole number from 1 to 99, received 0"],
  [["--files", "a.ts"], "--files needs --only with one part"],
  [["--only", "one", "--files", "a.ts"], '--files takes files that one mutates, received "a.ts"'],
  [["--fast"], "Unknown option '--fast'"],
])("%j is a usage error", async (args, message) => {
  const { code, out, err, ran } = await call(args, { one: [], two: [] });
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(ran).toEqual([]);
  expect(err).toContain(message);
  expect(err).toContain("pnpm mutants [--only PART,PART]");
});
