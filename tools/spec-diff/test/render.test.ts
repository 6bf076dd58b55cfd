import { readFileSync } from "node:fs";
import parse from "@changesets/parse";
import { describe, expect, it } from "@jest/globals";
import {
  changesetFor,
  compare,
  fixedGroup,
  type Judgement,
  judge,
  renderJson,
  renderMarkdown,
  renderText,
} from "../src/index.ts";
import { type ServiceFixture, stateOf } from "./fixture.ts";

const letter = (service: string, fixture: Partial<ServiceFixture>): ServiceFixture => ({
  service,
  version: "2021-01-11",
  actions: { Send: { response: { Stamps: "Stamp[]" } } },
  ...fixture,
});

const ODD = "Failed.<img src=x>](x)*`@somebody";

/**
 * A judgement with a breaking service, one with new things, changed descriptions, and a code with markup in its name.
 */
function judgement(): Judgement {
  const previous = stateOf(
    letter("bank", { types: { Stamp: { Price: "float" } }, description: "Money." }),
    letter("post", {
      types: { Stamp: { Price: "float", Colour: "string", SmsSdkAppid: "string" } },
      codes: { "Failed.X": { actions: ["Send"] } },
    }),
  );
  const current = stateOf(
    letter("bank", { types: { Stamp: { Price: "float", Name: "string" } }, description: "Coins." }),
    letter("post", {
      types: { Stamp: { Price: "float", Size: "int64", SmsSdkAppId: "string" } },
      codes: { "Failed.X": { actions: ["Send"] }, [ODD]: { actions: ["Send"] } },
    }),
  );
  return judge(compare(previous, current));
}

const LINES = [
  "post 2021-01-11",
  "  major Stamp.Colour is gone in Stamps[].Colour of SendResponse (response-field-removed; breaks types; *)",
  "  major Stamp.SmsSdkAppid is gone in Stamps[].SmsSdkAppid of SendResponse – SmsSdkAppid was probably renamed to SmsSdkAppId (response-field-removed; breaks types; *)",
  "  minor Stamp.Size is new: int64 in Stamps[].Size of SendResponse (response-field-added; *)",
  "  minor Stamp.SmsSdkAppId is new: string in Stamps[].SmsSdkAppId of SendResponse – SmsSdkAppid was probably renamed to SmsSdkAppId (response-field-added; *)",
  `  minor ${ODD} is listed by Send (error-code-added; *)`,
  "",
  "bank 2021-01-11",
  "  minor Stamp.Name is new: string in Stamps[].Name of SendResponse (response-field-added; *)",
  "",
  "major: 2 breaking changes, 4 changes that bring something new, 1 change that nobody notices; 1 of them only in descriptions",
  "",
];

describe("renderText", () => {
  it("is grouped by service, with breaking changes first", () => {
    const text = renderText(judgement()).replaceAll(/[0-9a-f]{12}\)/g, "*)");
    expect(text.split("\n")).toEqual(LINES);
  });

  it("has colours, and changes of descriptions, only if they are asked for", () => {
    // oxlint-disable-next-line no-control-regex
    const escape = /\u001b\[\d+m/g;
    const coloured = renderText(judgement(), { color: true });
    expect(coloured).toMatch(escape);
    expect(coloured.replaceAll(escape, "")).toBe(renderText(judgement()));
    expect(renderText(judgement(), { verbose: true })).toContain("bank 2021-01-11 has a new description");
  });
});

describe("renderJson", () => {
  it("returns the same text for the same changes, with keys in a fixed order", () => {
    const text = renderJson(judgement());
    expect(text).toBe(renderJson(judgement()));
    expect(JSON.parse(text)).toMatchObject({
      format: 1,
      bump: "major",
      counts: { none: 0, patch: 1, minor: 4, major: 2 },
      ignored: [],
      unused: [],
    });
    const [first] = JSON.parse(text).changes;
    expect(Object.keys(first)).toEqual([
      "rule",
      "category",
      "bump",
      "verdicts",
      "place",
      "from",
      "to",
      "actions",
      "paths",
      "message",
      "fingerprint",
    ]);
  });
});

describe("renderMarkdown", () => {
  it("opens breaking changes and folds the rest", () => {
    const text = renderMarkdown(judgement());
    expect(text).toMatch(/^## The definitions changed: major\n/);
    expect(text.indexOf("### Breaking (2)")).toBeLessThan(text.indexOf("<summary>New (4)</summary>"));
  });

  it("shows an error code with markup in it as code", () => {
    const code = `\`\`${ODD}\`\` is listed`;
    expect(renderMarkdown(judgement())).toContain(code);
    expect(changesetFor(judgement(), { packages: ["a"] })?.text).toContain(code);
  });

  it.each([
    ["a heading", "Failed.X\n# Free money", "`Failed.X\\n# Free money`"],
    ["a workflow command", "Failed.X\n::error::no", "`Failed.X\\n::error::no`"],
    ["an escape sequence", "Failed.\u001b[31mX", "`Failed.\\u{1b}[31mX`"],
    ["a mark that reverses the direction of text", "Failed.\u202eX", "`Failed.\\u{202e}X`"],
    ["a reference that closes an issue", "fixes #12", "`fixes #12`"],
  ])("shows an error code that holds %s as code, in one line", (_name, code, shown) => {
    const state = (codes: NonNullable<ServiceFixture["codes"]>): ReturnType<typeof stateOf> =>
      stateOf(letter("post", { actions: { Send: {} }, codes }));
    const judged = judge(
      compare(
        state({ "Failed.Y": { actions: ["Send"] } }),
        state({ "Failed.Y": { actions: ["Send"] }, [code]: { actions: ["Send"] } }),
      ),
    );
    expect(renderMarkdown(judged)).toContain(`${shown} is listed`);
    expect(changesetFor(judged, { packages: ["a"] })?.text).toContain(`${shown} is listed`);
    const text = renderText(judged);
    expect(text).toContain(`${shown.replaceAll("`", "")} is listed`);
    expect(text).not.toMatch(/^(?:#|::)/m);
  });

  it("is cut after a whole line if it is longer than GitHub allows", () => {
    const many = judgement();
    const [change] = many.changes;
    const changes = Array.from({ length: 3000 }, () => change).filter((each) => each !== undefined);
    const text = renderMarkdown({ ...many, changes });
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/and \d+ more lines/);
    expect(text.split("<details>").length).toBe(text.split("</details>").length);
  });
});

describe("changesetFor", () => {
  const packages = ["@tc3-schema/types", "@tc3-schema/errors"];

  it("returns text that the library of changesets can parse, with the bump for each package", () => {
    const { text = "" } = changesetFor(judgement(), { packages }) ?? {};
    const { releases, summary } = parse(text);
    expect(releases).toEqual([
      { name: "@tc3-schema/errors", type: "major" },
      { name: "@tc3-schema/types", type: "major" },
    ]);
    expect(summary).toContain("- **Breaking** in post 2021-01-11:\n  - Stamp.Colour is gone");
    expect(summary).toContain("(SmsSdkAppid was probably renamed to SmsSdkAppId)");
  });

  it("returns the same file name for the same changes in any order, and another one for other changes", () => {
    const all = judgement();
    const name = changesetFor(all, { packages })?.file;
    expect(name).toMatch(/^definitions-[0-9a-f]{12}\.md$/);
    expect(changesetFor({ ...all, changes: [...all.changes].reverse() }, { packages })?.file).toBe(name);
    expect(changesetFor({ ...all, changes: all.changes.slice(1) }, { packages })?.file).not.toBe(name);
  });

  it("returns undefined if there is nothing to release", () => {
    expect(changesetFor(judge([]), { packages })).toBeUndefined();
    expect(() => changesetFor(judgement(), { packages: [] })).toThrow("packages: expected at least one");
  });

  it("reads the packages that are released together from the configuration", () => {
    const config = new URL("../../../.changeset/config.json", import.meta.url);
    expect(fixedGroup(".changeset/config.json", readFileSync(config, "utf8"))).toEqual(
      expect.arrayContaining(["@tc3-schema/types", "@tc3-schema/validator", "@tc3-schema/errors"]),
    );
    expect(() => fixedGroup("config.json", '{"fixed": []}')).toThrow(
      "config.json#/fixed: expected one group",
    );
  });
});
