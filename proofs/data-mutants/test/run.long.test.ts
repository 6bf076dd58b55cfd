import { describe, expect, test } from "@jest/globals";
import { classes } from "../src/classes.ts";
import { committedData } from "../src/data.ts";
import { drawEdits, type EditClass } from "../src/edit.ts";
import { Numbers } from "../src/numbers.ts";
import { run } from "../src/run.ts";
import { Trial } from "../src/try-edit.ts";

const data = committedData();

const named = (name: string): EditClass => {
  const found = classes.find((each) => each.name === name);
  if (found === undefined) throw new TypeError(name);
  return found;
};

const drawn = (of: EditClass, seed: number, count = 3): readonly string[] =>
  drawEdits(of, data, { seed, count }, (text) => new Numbers(text)).map(({ said }) => said);

describe.each(classes.map((each) => [each.name, each] as const))("the edits of the class %s", (_name, of) => {
  test("change the files that they name, and only these", () => {
    const edits = drawEdits(of, data, { seed: 1, count: 3 }, (text) => new Numbers(text));
    expect(edits.length).toBeGreaterThan(0);
    for (const { said, texts } of edits) {
      expect([...texts.keys()].some((file) => said.startsWith(file))).toBe(true);
      expect([...texts].some(([file, text]) => text !== data.all.read(file))).toBe(true);
    }
  });

  test("depend on the seed only", () => {
    expect(drawn(of, 1)).toEqual(drawn(of, 1));
  });
});

async function call(args: readonly string[], chosen: readonly EditClass[] = classes, official?: string) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, chosen, {
    official,
    print: (line) => out.push(line),
    complain: (line) => err.push(line),
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

const DESCRIPTION = named("words: a description");

describe("pnpm data-mutants", () => {
  test("prints a line for each class, the checks that noticed its edits, and a last line that a gate sums up", async () => {
    const { code, out } = await call(["--only", "definitions: a promise", "--runs", "2"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^definitions: a promise +2 +0 +2 +0 +0 +0 {2}digests 2$/m);
    expect(out).toMatch(/\n2 passed, 0 failed$/);
  });

  test("tells words, which only the check for stale files notices, from data that nothing publishes", async () => {
    const order = named("schemas: the order of members");
    const { code, out } = await call(["--runs", "2", "--json"], [DESCRIPTION, order]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([
      { class: "words: a description", isStale: true, noticedBy: [], outcome: "words" },
      { class: "schemas: the order of members", isStale: false, noticedBy: [], outcome: "nothing" },
    ]);
  });

  test("exits with 1 and shows the edit, if an edit of data is noticed by no test", async () => {
    // The class claims that a description is data. Nothing but the check for stale files notices its edits.
    const { code, out } = await call(["--runs", "1"], [{ ...DESCRIPTION, isWords: false }]);
    expect(code).toBe(1);
    expect(out).toMatch(/^missed: schemas\/.*: a character is missing$/m);
    expect(out).toMatch(/\n0 passed, 1 failed$/);
  });

  test("exits with 1 if a class has no edit, because nothing was tried", async () => {
    const { code, out, err } = await call(["--runs", "2"], [{ ...DESCRIPTION, draw: () => undefined }]);
    expect(code).toBe(1);
    expect(err).toContain("words: a description: the data has no place for such an edit");
    expect(out).toMatch(/\n0 passed, 1 failed$/);
  });

  test("a check that fails without an edit is an error, because it would notice every edit", async () => {
    const of = named("definitions: a promise");
    const [edit] = drawEdits(of, data, { seed: 1, count: 1 }, (text) => new Numbers(text));
    if (edit === undefined) throw new TypeError("there is no edit");
    const broken = { name: "broken", test: "none", run: () => ["something is wrong"] };
    await expect(new Trial(data, [broken]).try(of, edit)).rejects.toThrow(
      'the check "broken" fails for the committed data: packages/definitions/',
    );
  });

  test("says that it skips the official definitions, in a line that a gate repeats", async () => {
    const { err } = await call(["--runs", "1"], [DESCRIPTION]);
    expect(err).toMatch(/^SKIPPED: facts against the official definitions: TC3_SPEC_DIR is not set$/m);
  });

  test("a directory of official definitions that does not exist is an error", async () => {
    const { code, err } = await call(["--runs", "1"], [DESCRIPTION], "/no/such/directory");
    expect([code, err]).toEqual([2, "TC3_SPEC_DIR: there is no directory /no/such/directory"]);
  });

  test("tries as many edits as were asked for, if a class has fewer than its share", async () => {
    const promise = named("definitions: a promise");
    const single: EditClass = {
      ...promise,
      name: "one promise",
      draw: () => promise.draw(data, new Numbers("the same place")),
    };
    const { out } = await call(["--runs", "6", "--json"], [single, promise]);
    const tried: readonly { readonly class: string }[] = JSON.parse(out);
    expect(tried.map((each) => each.class)).toEqual([single.name, ...Array(5).fill(promise.name)]);
  });

  test.each([
    [["--only", "pigeons"], '--only takes a part of a name of a class, received "pigeons"'],
    [["--runs", "0"], "--runs takes a whole number from 1 to 2147483647, received 0"],
    [["--seed", "x"], "--seed takes a whole number from 0 to 2147483647, received x"],
    [["--fast"], "Unknown option '--fast'"],
  ])("%j is a usage error", async (args, message) => {
    const { code, out, err } = await call(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
    expect(err).toContain("pnpm data-mutants [--only TEXT]");
  });
});
