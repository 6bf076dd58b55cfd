import { lstatSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { definition } from "@tc3-schema/conformance/own-definitions";
import { INSURED, type Workplace, workplace } from "./workplace.ts";

const RESPONSES = "schemas/services/post/v20200202/responses.schema.json";
const TYPES = "packages/types/generated/envelope.d.ts";
const CONTRADICTIONS = "proofs/conformance/expected/contradictions.cn.json";

/** Runs the command, and returns its result and whether all files are as before. */
async function attempt(place: Workplace, args: readonly string[] = [place.official]): Promise<object> {
  const before = place.disk();
  const { code, stdout, stderr } = await place.update(args);
  const [, step, problem] = /^spec:update failed at (\w+): ([^]*)\nNothing was written\.$/.exec(stderr) ?? [];
  return { code, stdout, step, problem, isAsBefore: isDeepStrictEqual(place.disk(), before) };
}

/** The expected result of a failure: the step and the reason. */
const failed = (step: string, words: string): object => ({
  code: 2,
  stdout: "",
  step,
  problem: expect.stringContaining(words),
  isAsBefore: true,
});

describe("import fails, and nothing is written, for", () => {
  const text = JSON.stringify(definition(INSURED));

  test.each([
    ["a kind that nobody knows", text.replace('"member":"bool"', '"member":"boule"'), "boule"],
    ["half a file", text.slice(0, 300), "services/post/v20200202/api.json"],
    ["a directory without definitions", "{}", "services/post/v20200202/api.json"],
  ])("%s", async (_what, broken, words) => {
    const place = await workplace();
    writeFileSync(join(place.official, "tccli/services/post/v20200202/api.json"), broken);
    expect(await attempt(place)).toEqual(failed("import", words));
  });

  test("a service that nobody defines", async () => {
    const place = await workplace();
    expect(await attempt(place, [place.official, "--service", "pigeon"])).toEqual(failed("import", "pigeon"));
  });

  test("a directory that is not a Go SDK", async () => {
    const place = await workplace();
    place.define(INSURED);
    expect(await attempt(place, [place.official, "--go-sdk", "nowhere"])).toEqual(
      failed("import", "tencentcloud: expected a directory"),
    );
  });
});

describe("conformance", () => {
  const light = { Response: { Parcel: { Weight: "light", Stamp: "blue" }, RequestId: "r" } };
  const issues = ["wrong-kind at Response.Parcel.Weight: expected integer, received string"];
  const table = (reason: string): string =>
    JSON.stringify({ examples: { "post/v20200202/SendLetter/0": { issues, reason } } });
  const contradicting = async (): Promise<Workplace> => {
    const place = await workplace();
    place.define({ ...INSURED, examples: { SendLetter: [light] } });
    return place;
  };

  test("fails for an example that contradicts the new contract, and nothing is written", async () => {
    const words = "post/v20200202/SendLetter/0 contradicts the new contract";
    expect(await attempt(await contradicting())).toEqual(failed("conformance", words));
  });

  test("fails as long as a contradiction has no reason", async () => {
    const place = await contradicting();
    place.write(CONTRADICTIONS, table("needs a reason"));
    expect(await attempt(place)).toEqual(failed("conformance", "has no reason yet"));
  });

  test("accepts a contradiction that a person has given a reason for", async () => {
    const place = await contradicting();
    place.write(CONTRADICTIONS, table("It is weighed by hand."));
    const { code, stdout } = await place.update();
    expect(code).toBe(0);
    expect(stdout).toContain("1 official example, 1 of them with a known contradiction;");
  });

  test("fails if the packages cannot be built", async () => {
    const place = await workplace();
    place.define(INSURED);
    const before = place.disk();
    const { code, stderr } = await place.update([place.official], {
      build: () => Promise.reject(new Error("no compiler")),
    });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/^spec:update failed at conformance: Error: no compiler\n/),
    });
    expect(place.disk()).toEqual(before);
  });
});

test("changeset fails if no configuration says which packages are released together, and nothing is written", async () => {
  const place = await workplace();
  place.define(INSURED);
  place.write(".changeset/config.json", "{}");
  place.commit();
  expect(await attempt(place)).toEqual(failed("changeset", ".changeset/config.json#/fixed"));
});

describe("check fails, and nothing is written, for", () => {
  test.each([
    ["a schema that was edited", RESPONSES, "{}\n"],
    ["a generated file that was edited", TYPES, "\n"],
    ["a changeset that nobody committed", ".changeset/mine.md", "---\n---\n"],
    ["a file that nobody knows among the schemas", "schemas/services/post/v20200202/notes.txt", "n"],
  ])("%s", async (_what, path, text) => {
    const place = await workplace();
    place.define(INSURED);
    place.write(path, text);
    expect(await attempt(place)).toEqual(failed("check", `  ${path}`));
  });

  test("staged changes", async () => {
    const place = await workplace();
    place.write(".changeset/mine.md", "---\n---\n");
    place.git("add", "--all");
    expect(await attempt(place)).toEqual(failed("check", "  .changeset/mine.md"));
  });

  test("generated files that do not follow from the schemas", async () => {
    const place = await workplace();
    place.write(TYPES, "\n");
    place.commit();
    expect(await attempt(place)).toEqual(failed("check", `changed ${TYPES}`));
  });

  test("a directory that is not a repository", async () => {
    const { official, root } = await workplace();
    const empty = join(root, "../empty");
    mkdirSync(empty);
    const { code, stderr } = await (await workplace()).update([official], { root: empty });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("failed at check: git") });
  });

  test.each([
    ["a missing directory", "nowhere", "nowhere"],
    ["a directory without services", ".", "neither services nor tccli/services"],
    ["our own schemas", "schemas", "expected a checkout of the official command-line client"],
  ])("%s", async (_what, directory, words) => {
    expect(await attempt(await workplace(), [directory])).toEqual(failed("check", words));
  });
});

describe("--markdown", () => {
  const insured = async (): Promise<Workplace> => {
    const place = await workplace();
    place.define(INSURED);
    place.write("notes/mine.md", "mine\n");
    return place;
  };

  test.each([
    ["a directory", "notes", "notes: expected a file"],
    ["a link to a directory", "link", "link: expected a file"],
    ["nothing", "", "--markdown: expected a file, received an empty path"],
    ["a path through a file", "README.md/body.md", "README.md"],
  ])("that is %s is refused before anything is done", async (_what, path, words) => {
    const place = await insured();
    if (path === "link") symlinkSync("notes", join(place.root, path));
    const { code, stderr } = await place.update([place.official, "--markdown", path]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(words) });
    expect(stderr).toMatch(/^spec:update failed at check: /);
    expect(place.read("notes/mine.md")).toBe("mine\n");
    expect(place.git("diff", "--name-only")).toBe("");
  });

  test("is written through a link, which stays a link", async () => {
    const place = await insured();
    symlinkSync("notes/mine.md", join(place.root, "body.md"));
    expect((await place.update([place.official, "--markdown", "body.md"])).code).toBe(0);
    expect(lstatSync(join(place.root, "body.md")).isSymbolicLink()).toBe(true);
    expect(place.read("notes/mine.md")).toContain("## The definitions changed");
  });

  test("that turns out not to be writable causes everything to be undone", async () => {
    const place = await insured();
    // Nothing is there, and nothing can be made: the target of the link has no directory.
    symlinkSync("nowhere/body.md", join(place.root, "body.md"));
    const { code, stderr } = await place.update([place.official, "--markdown", "body.md"]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining("failed at write: ENOENT"),
    });
    expect(lstatSync(join(place.root, "body.md")).isSymbolicLink()).toBe(true);
    expect(place.git("status", "--porcelain").trim().split("\n")).toEqual(["?? body.md", "?? notes/"]);
  });
});

test("changes outside the touched paths do not matter", async () => {
  const place = await workplace();
  place.define(INSURED);
  place.write("README.md", "# Mine\n");
  place.write("notes.txt", "n");
  expect((await place.update()).code).toBe(0);
  expect(place.read("README.md")).toBe("# Mine\n");
});

test("an edit during the run is not overwritten", async () => {
  const place = await workplace();
  place.define(INSURED);
  const { code, stderr } = await place.update([place.official], {
    onStep: (step) => {
      if (step === "write") place.write(RESPONSES, "mine\n");
    },
  });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringContaining("spec:update failed at write: "),
  });
  expect(place.read(RESPONSES)).toBe("mine\n");
  expect(place.git("status", "--porcelain").trim()).toBe(`M ${RESPONSES}`);
});

test("a commit during the run is not reverted", async () => {
  const place = await workplace();
  place.define(INSURED);
  const words = place.read(RESPONSES).replace(/"Weight": \{/, '$&\n          "description": "Ours.",');
  const { code, stderr } = await place.update([place.official], {
    onStep: (step) => {
      if (step !== "write") return;
      place.write(RESPONSES, words);
      place.commit();
    },
  });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringMatching(
      /^spec:update failed at write: somebody has committed in the meantime: HEAD was \w{12} /,
    ),
  });
  expect(place.read(RESPONSES)).toBe(words);
  expect(place.git("status", "--porcelain")).toBe("");
});

test("a write that was killed between two renames is completed, and then known as already written", async () => {
  const place = await workplace();
  place.define(INSURED);
  const before = place.read(RESPONSES);
  expect((await place.update()).code).toBe(0);
  const after = place.read(RESPONSES);
  // Killed before the last rename: the mark is there, the new file waits in the stage, and the old one is in its place.
  place.write(`.tc3-stage-abcdef/new/${RESPONSES}`, after);
  place.write(RESPONSES, before);
  place.write(
    ".tc3-unfinished.json",
    JSON.stringify({
      about: "",
      stage: ".tc3-stage-abcdef",
      changes: [{ path: RESPONSES, kind: "file", staged: true }],
    }),
  );
  const { code, stdout } = await place.update();
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining("was already written") });
  expect(place.read(RESPONSES)).toBe(after);
  expect(place.git("status", "--porcelain")).not.toContain(".tc3-");
});

test("--json reports a failure too", async () => {
  const place = await workplace();
  place.write(".changeset/mine.md", "");
  const { code, stdout } = await place.update([place.official, "--json"]);
  expect(code).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({
    outcome: "failed",
    step: "check",
    problem: expect.stringContaining(".changeset/mine.md"),
    files: [],
  });
});

describe("usage", () => {
  const USAGE = expect.stringContaining("Usage: pnpm spec:update DIR");

  test.each([
    ["no directory", []],
    ["two directories", ["a", "b"]],
    ["an option that does not exist", ["a", "--force"]],
  ])("%s gives exit code 2", async (_what, args) => {
    const { code, stderr } = await (await workplace()).update(args);
    expect({ code, stderr }).toEqual({ code: 2, stderr: USAGE });
  });

  test("--help works after the -- that pnpm passes on", async () => {
    const { code, stdout } = await (await workplace()).update(["--", "--help"]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: USAGE });
  });
});
