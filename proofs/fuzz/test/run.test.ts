import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { tryLaw } from "../src/law.ts";
import { run } from "../src/run.ts";
import type { Target } from "../src/target.ts";

/** The inputs that were tried, by seed. */
const tried = new Map<number, number[]>();

const small: Target = {
  name: "small",
  what: "numbers below a thousand",
  runs: 100,
  run: (budget) =>
    tryLaw(
      {
        law: "a number is less than a thousand",
        inputs: fc.nat(1_000_000),
        holds: (number) => {
          tried.set(budget.seed, [...(tried.get(budget.seed) ?? []), number]);
          if (number >= 1_000) throw new Error(`${number} is not`);
        },
      },
      budget,
    ),
};

const good: Target = {
  name: "good",
  what: "a law that holds",
  runs: 10,
  run: (budget) => tryLaw({ law: "nothing is wrong", inputs: fc.nat(), holds: () => {} }, budget),
};

const call = (...args: readonly string[]) => callWith([good, small], ...args);

async function callWith(targets: readonly Target[], ...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, targets, {
    print: (line) => out.push(line),
    complain: (line) => err.push(line),
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

describe("pnpm fuzz", () => {
  test("prints a table of the targets, and a last line that a gate sums up", async () => {
    const { code, out, err } = await call("--only", "good", "--seed", "7");
    expect(code).toBe(0);
    expect(out).toMatch(/^good +a law that holds +10 +0 +7 +\d+\.\d$/m);
    expect(out).toMatch(/\n1 passed, 0 failed$/);
    expect(err).toBe("good: 10 runs, seed 7 …");
  });

  test("exits with 1 if a law is broken, and shows the shortest input and the command that repeats it", async () => {
    const { code, out } = await call("--seed", "7", "--runs", "500");
    expect(code).toBe(1);
    expect(out).toContain("small: not true that a number is less than a thousand\n  shortest: 1000\n");
    expect(out).toContain("said:     1000 is not");
    expect(out).toContain("again:    pnpm fuzz --only small --seed 7 --runs 500");
    expect(out).toMatch(/\n1 passed, 1 failed$/);
  });

  test("the same seed tries the same inputs", async () => {
    tried.clear();
    await call("--only", "small", "--seed", "3");
    const first = tried.get(3);
    tried.clear();
    await call("--only", "small", "--seed", "3");
    expect(tried.get(3)).toEqual(first);
    expect(first?.length).toBeGreaterThan(0);
  });

  test("without --seed, each run has a new seed", async () => {
    tried.clear();
    await Promise.all([1, 2, 3].map(() => call("--only", "small")));
    expect(tried.size).toBeGreaterThan(1);
  });

  test("a target that tries nothing fails", async () => {
    const idle: Target = { ...good, run: () => Promise.resolve({ tried: 0, wrong: [] }) };
    const { code, out } = await callWith([idle], "--seed", "7");
    expect(code).toBe(1);
    expect(out).toContain("good: not true that something is tried");
    expect(out).toMatch(/\n0 passed, 1 failed$/);
  });

  test("a target that cannot be tried on this machine says why, in a line that a gate repeats", async () => {
    const absent: Target = {
      ...good,
      run: () => Promise.resolve({ tried: 0, wrong: [], skipped: ["full disks: there are none here"] }),
    };
    const { code, err } = await callWith([absent], "--seed", "7");
    expect(code).toBe(0);
    expect(err).toContain("\nSKIPPED: full disks: there are none here");
  });

  test("--json prints JSON", async () => {
    const { code, out } = await call("--json", "--seed", "7", "--runs", "500");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      { target: "good", tried: 500, wrong: [], seed: 7 },
      { target: "small", wrong: [{ shortest: "1000" }], seed: 7 },
    ]);
  });

  test.each([
    [["--only", "nothing"], '--only takes good, small, received "nothing"'],
    [["--runs", "0"], "--runs takes a whole number from 1 to 2147483647, received 0"],
    [["--seed", "x"], "--seed takes a whole number from 0 to 2147483647, received x"],
    [["--fast"], "Unknown option '--fast'"],
  ])("%j is a usage error", async (args, message) => {
    const { code, out, err } = await call(...args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(message);
    expect(err).toContain("pnpm fuzz [--only TARGET,TARGET]");
  });
});
