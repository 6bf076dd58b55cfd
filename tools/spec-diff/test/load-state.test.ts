import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "@jest/globals";
import { git as runGit } from "@tc3-schema/base/git";
import { compare, loadState, SpecDiffError } from "../src/index.ts";
import { type ServiceFixture, schemasWith, temporary, writeService } from "./fixture.ts";
import { writeOfficial } from "./official.ts";

const POST: ServiceFixture = {
  service: "post",
  version: "2021-01-11",
  actions: { SendLetter: { request: { To: "string" }, response: { Number: "string" } } },
};
const MORE: ServiceFixture = {
  ...POST,
  actions: { SendLetter: { request: { To: "string" }, response: { Number: "string", Price: "float" } } },
};

const rules = (previous: string, current: string, cwd?: string): readonly string[] =>
  compare(
    loadState(previous, cwd === undefined ? {} : { cwd }),
    loadState(current, cwd === undefined ? {} : { cwd }),
  ).map(({ rule }) => rule);

/** A repository with `schemas/` at two revisions, `one` and `two`. */
function repository(): string {
  const root = temporary();
  const git = (...args: readonly string[]): void => {
    runGit(root, ["-c", "user.name=n", "-c", "user.email=e@example.com", ...args]);
  };
  git("init", "--quiet");
  for (const [tag, spec] of [
    ["one", POST],
    ["two", MORE],
  ] as const) {
    rmSync(join(root, "schemas"), { recursive: true, force: true });
    cpSync(schemasWith(spec), join(root, "schemas"), { recursive: true });
    git("add", ".");
    git("commit", "--quiet", "--message", tag);
    git("tag", tag);
  }
  return root;
}

afterEach(() => {
  delete process.env["GIT_DIR"];
});

const snapshot = (directory: string): readonly string[] =>
  readdirSync(directory, { recursive: true, encoding: "utf8" }).sort();

describe("a state of the schemas", () => {
  it("can be a directory of schemas", () => {
    expect(rules(schemasWith(POST), schemasWith(MORE))).toEqual(["response-field-added"]);
  });

  it("can be the result of an import into an empty directory: services without an envelope", () => {
    const bare = temporary();
    writeService(bare, MORE);
    // The envelope and the common codes of the project take the place of its own, so they have not changed.
    expect(rules(schemasWith(POST), bare)).toEqual(["response-field-added"]);
  });

  it("must have a service, because otherwise all services would seem to be gone", () => {
    const empty = schemasWith(POST);
    rmSync(join(empty, "services"), { recursive: true });
    expect(() => rules(schemasWith(POST), empty)).toThrow(
      /expected a state with at least one service, received one without/,
    );
  });

  it("must have the catalogue of codes that its texts belong to", () => {
    const half = schemasWith(POST);
    const texts = join(half, "services/post/v20210111/error-codes.en.json");
    writeFileSync(texts, "{}");
    expect(() => loadState(half)).toThrow(
      /error-codes\.schema\.json, received .*error-codes\.en\.json without it/,
    );
  });

  it("has the same identity for a checkout of the official client and for the definitions in it", () => {
    const checkout = temporary();
    writeOfficial(join(checkout, "tccli"), "as", "as", "Size");
    expect(loadState(checkout).identity).toBe(loadState(join(checkout, "tccli")).identity);
  });

  it("cannot be a file of a revision", () => {
    expect(() => loadState("git:two:schemas/envelope.schema.json", { cwd: repository() })).toThrow(
      /a directory "schemas\/envelope\.schema\.json" in that revision/,
    );
  });

  it("is refused if the folder and the name of a service in official definitions contradict each other", () => {
    const [previous, current] = [temporary(), temporary()];
    writeOfficial(previous, "autoscaling", "autoscaling", "Size");
    writeOfficial(join(current, "tccli"), "autoscaling", "autoscaling", "Height");
    expect(() => loadState(previous)).toThrow(/serviceShortName/);
  });

  it("calls the service `as` by that name, although its official folder is called autoscaling", () => {
    const [previous, current] = [temporary(), temporary()];
    writeOfficial(previous, "autoscaling", "as", "Size");
    writeOfficial(join(current, "tccli"), "autoscaling", "as", "Height");
    const changes = compare(loadState(previous), loadState(current));
    expect(changes.map(({ rule, place }) => [rule, place.service, place.member])).toEqual([
      ["response-field-removed", "as", "Size"],
      ["response-field-added", "as", "Height"],
    ]);
  });

  it("can be official on one side only, and then descriptions, codes and callbacks are not compared", () => {
    const official = temporary();
    writeOfficial(official, "as", "as", "Size");
    const ours = schemasWith({
      service: "as",
      version: "2018-04-19",
      actions: { Grow: { description: "Grows.", response: { Size: "int64" } } },
      types: { Grown: { Size: "int64" } },
      codes: { "FailedOperation.TooBig": { actions: ["Grow"] } },
      callbacks: { grown: "Grown" },
    });
    expect(rules(official, ours)).toEqual([]);
    expect(rules(ours, official)).toEqual([]);
  });

  it("can have new callbacks, which count as a new service", () => {
    const callbacks = { ...POST, types: { Report: { Number: "string" } }, callbacks: { sent: "Report" } };
    expect(rules(schemasWith(POST), schemasWith(callbacks))).toEqual(["service-added"]);
    expect(rules(schemasWith(callbacks), schemasWith(POST))).toEqual(["service-removed"]);
  });

  it("can be official, and a service that is new there is reported", () => {
    const [previous, current] = [temporary(), temporary()];
    writeOfficial(previous, "as", "as", "Size");
    writeOfficial(current, "as", "as", "Size");
    writeOfficial(current, "post", "post", "Size");
    expect(rules(previous, current)).toEqual(["service-added"]);
  });

  it("can be a revision of the repository", () => {
    const root = repository();
    expect(rules("git:one", "git:two", root)).toEqual(["response-field-added"]);
    expect(rules("git:one:schemas", "schemas", root)).toEqual(["response-field-added"]);
    expect(rules("git:two", "schemas", root)).toEqual([]);
  });

  it("is read from the repository of the directory, even if GIT_DIR names another one as in a hook", () => {
    const root = repository();
    process.env["GIT_DIR"] = join(temporary(), "nowhere");
    expect(rules("git:one", "git:two", root)).toEqual(["response-field-added"]);
  });

  it("can be narrowed to services and versions", () => {
    const both = schemasWith(POST, { ...MORE, version: "2022-02-22" });
    const changes = compare(
      loadState(both, { services: ["post@2021-01-11"] }),
      loadState(both, { services: ["post@2022-02-22"] }),
      { acrossVersions: true },
    );
    expect(changes.map(({ rule }) => rule)).toEqual(["response-field-added"]);
    expect(changes[0]?.place).toMatchObject({ version: "2022-02-22", formerVersion: "2021-01-11" });
  });
});

describe("an input that is not a state, or two states that cannot be compared", () => {
  const failure = (act: () => unknown): SpecDiffError => {
    try {
      act();
    } catch (error) {
      if (error instanceof SpecDiffError) return error;
      throw error;
    }
    throw new Error("Nothing was refused");
  };

  it("refuses a path that does not exist", () => {
    expect(failure(() => loadState("no/such/place"))).toMatchObject({
      what: "no/such/place",
      expected: "a directory, or git: and a revision",
      received: "nothing of that name",
    });
  });

  it("refuses a directory without services", () => {
    expect(failure(() => loadState(temporary())).received).toBe("one without");
  });

  it.each([
    ["a file is cut off", (schemas: string) => truncateSync(join(schemas, RESPONSES), 40)],
    [
      "a file is missing",
      (schemas: string) => rmSync(join(schemas, RESPONSES.replace("responses", "requests"))),
    ],
  ])("refuses a half-written directory in which %s, and names the file", (_, spoil) => {
    const schemas = schemasWith(POST);
    spoil(schemas);
    const before = snapshot(schemas);
    expect(failure(() => loadState(schemas)).message).toMatch(
      /services\/post\/v20210111\/re\w+\.schema\.json/,
    );
    expect(snapshot(schemas)).toEqual(before);
  });

  it("refuses a half-written directory of official definitions", () => {
    const official = temporary();
    writeOfficial(official, "as", "as", "Size");
    const file = join(official, "services/as/v20180419/api.json");
    truncateSync(file, readFileSync(file).length - 5);
    expect(failure(() => loadState(official)).message).toContain("services/as/v20180419/api.json");
  });

  it.each(["git:no-such-revision", "git:--all", "git:"])("refuses the revision %s", (input) => {
    expect(failure(() => loadState(input, { cwd: repository() }))).toMatchObject({
      what: input,
      expected: "a revision of this repository",
      received: "nothing of that name",
    });
  });

  it("refuses a revision without schemas, and a directory without a repository", () => {
    expect(failure(() => loadState("git:one:elsewhere", { cwd: repository() })).expected).toContain(
      "elsewhere",
    );
    expect(failure(() => loadState("git:HEAD", { cwd: temporary() })).received).toMatch(
      /not a git repository/,
    );
  });

  it("refuses the same state twice, even under two names", () => {
    const schemas = schemasWith(POST);
    const link = join(temporary(), "link");
    symlinkSync(schemas, link);
    for (const other of [schemas, `${schemas}/.`, link]) {
      expect(failure(() => rules(schemas, other))).toMatchObject({
        what: other,
        expected: "two states to compare",
        received: `the same one twice, also as ${schemas}`,
      });
    }
    expect(failure(() => rules("git:two", "git:HEAD", repository())).expected).toBe("two states to compare");
  });

  it("finds nothing between two copies of one state", () => {
    expect(rules(schemasWith(POST), schemasWith(POST))).toEqual([]);
  });

  it("refuses states without a service in common", () => {
    const [post, bank] = [schemasWith(POST), schemasWith({ ...POST, service: "bank" })];
    expect(failure(() => rules(post, bank))).toMatchObject({
      what: bank,
      expected: `a service that ${post} has too`,
      received: "bank 2021-01-11 against post 2021-01-11",
    });
  });

  it("names three services of states without one in common, and says how many more there are", () => {
    const named = (...services: readonly string[]): string =>
      schemasWith(...services.map((service) => ({ ...POST, service })));
    expect(failure(() => rules(named("a", "b", "c"), named("p", "q", "r", "s", "t"))).received).toBe(
      "p 2021-01-11, q 2021-01-11, r 2021-01-11 and 2 more against a 2021-01-11, b 2021-01-11, c 2021-01-11",
    );
  });

  it("compares states that have one of several services in common", () => {
    const other = (service: string): ServiceFixture => ({ ...POST, service });
    expect(rules(schemasWith(other("a"), POST), schemasWith(POST, other("z")))).toEqual([
      "service-removed",
      "service-added",
    ]);
  });

  it("compares with a state that has no service yet, even if the other one has none either", () => {
    expect(rules(schemasWith(), schemasWith(POST))).toEqual(["service-added"]);
    expect(rules(schemasWith(), schemasWith())).toEqual([]);
  });

  it("refuses a service that does not exist, and a state with two versions of a service across versions", () => {
    const bank = { ...POST, service: "bank", version: "2020-02-02" };
    const both = schemasWith(POST, { ...MORE, version: "2022-02-22" }, bank);
    expect(failure(() => loadState(both, { services: ["post@1999-01-01"] })).received).toContain(
      "post@2021-01-11",
    );
    const across = (): unknown =>
      compare(loadState(both), loadState(schemasWith(POST)), { acrossVersions: true });
    expect(failure(across)).toMatchObject({
      what: both,
      expected: "one version of post to compare with another",
      received: "2021-01-11, 2022-02-22",
    });
  });
});

const RESPONSES = "services/post/v20210111/responses.schema.json";
