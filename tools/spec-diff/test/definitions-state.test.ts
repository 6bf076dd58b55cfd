import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "@jest/globals";
import { git as runGit } from "@tc3-schema/base/git";
import { printDigests } from "@tc3-schema/facts/digests";
import { compare, type LoadStateOptions, loadState } from "../src/index.ts";
import { temporary } from "./fixture.ts";

const MEMBERS = { RequestId: "string" };

/** The lines of a service that sends letters and parcels. */
const post = (edition: string, letter: object, codes: readonly object[] = []): string =>
  [
    { edition, service: "post", version: "2021-01-11" },
    { action: "SendLetter" },
    { action: "SendParcel" },
    { type: "SendLetterRequest", members: {} },
    { type: "SendLetterResponse", members: { ...MEMBERS, ...letter } },
    { type: "SendParcelRequest", members: {} },
    { type: "SendParcelResponse", members: MEMBERS },
    ...codes,
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join("");

function write(directory: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries({ "definitions.json": '{ "format": 1 }', ...files })) {
    mkdirSync(dirname(join(directory, file)), { recursive: true });
    writeFileSync(join(directory, file), text);
  }
  return directory;
}

const CN = "cn/post/v20210111.jsonl";
const INTL = "intl/post/v20210111.jsonl";

const before = (): string =>
  write(temporary(), {
    [CN]: post("cn", { Price: "int64 promised" }),
    [INTL]: post("intl", { Price: "int64" }),
  });

const rules = (previous: string, current: string, options: LoadStateOptions = {}): readonly string[] =>
  compare(loadState(previous, options), loadState(current, options)).map(({ rule }) => rule);

test("directories of definitions are compared, one edition of them", () => {
  const after = write(temporary(), {
    [CN]: post("cn", { Price: "int64" }),
    [INTL]: post("intl", { Price: "int64", Stamp: "string" }),
  });
  expect(rules(before(), after)).toEqual(["response-field-became-optional"]);
  expect(rules(before(), after, { edition: "intl" })).toEqual(["response-field-added"]);
  // The other edition did not promise it before.
  expect(rules(before(), after, { edition: "both" })).toEqual(["response-field-added"]);
});

test("a new code is reported, and so is one that an action no longer lists", () => {
  const code = (name: string, ...actions: readonly string[]): object => ({ code: name, actions });
  const previous = write(temporary(), {
    [CN]: post("cn", {}, [code("FailedOperation.Strike", "SendLetter", "SendParcel")]),
  });
  const current = write(temporary(), {
    [CN]: post("cn", {}, [
      code("FailedOperation.Snow", "SendLetter"),
      code("FailedOperation.Strike", "SendParcel"),
    ]),
  });
  expect(rules(previous, current).filter((rule) => rule.startsWith("error-code"))).toEqual(
    expect.arrayContaining(["error-code-added", "error-code-removed"]),
  );
});

test("only the actions that somebody uses count, and their codes", () => {
  const current = write(temporary(), {
    [CN]: post("cn", { Price: "int64" }, [{ code: "FailedOperation.Snow", actions: ["SendLetter"] }]),
  });
  const options = { wantedOf: () => ["SendParcel"] };
  expect(rules(before(), current, options)).toEqual([]);
});

test("a copy of the definitions that lost its last lines is refused by name, because its codes would seem to be gone", () => {
  const text = post("cn", {}, [{ code: "FailedOperation.Strike", actions: ["SendLetter"] }]);
  const whole = { [CN]: text, SHA256SUMS: printDigests([{ path: CN, text }]) };
  const previous = write(temporary(), whole);
  const current = write(temporary(), { ...whole, [CN]: post("cn", {}) });
  expect(rules(previous, write(temporary(), whole))).toEqual([]);
  expect(() => rules(previous, current)).toThrow(
    `${join(current, CN)}: expected the file with the digest in SHA256SUMS`,
  );
});

test("definitions can be those of a git revision", () => {
  const root = temporary();
  const git = (...args: readonly string[]): void => {
    runGit(root, ["-c", "user.name=n", "-c", "user.email=e@example.com", ...args]);
  };
  git("init", "--quiet");
  write(join(root, "packages/definitions"), { [CN]: post("cn", { Price: "int64 promised" }) });
  git("add", ".");
  git("commit", "--quiet", "--message", "one");
  write(join(root, "packages/definitions"), { [CN]: post("cn", {}) });
  expect(rules("git:HEAD:packages/definitions", "packages/definitions", { cwd: root })).toEqual([
    "response-field-removed",
  ]);
});
