import { existsSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { type Ended, tc3In } from "./child.ts";
import { goSdk, letters, PAGE } from "./miniatures.ts";
import { type Project, project } from "./project.ts";

const POST = "schemas/services/post/v20210111";

const run = (at: Project, ...args: readonly string[]): Ended => tc3In(at.directory, ["import", ...args]);

function withDefinitions(): Project {
  const at = project();
  at.write("official/services/post/v20210111/api.json", JSON.stringify(letters("post")));
  at.write("official/services/mail/v20210111/api.json", JSON.stringify(letters("mail")));
  return at;
}

function withSdk(): Project {
  const at = project();
  for (const [file, text] of goSdk("post")) at.write(`sdk/${file}`, text);
  return at;
}

function withPage(): Project {
  const at = project();
  at.write("page.md", PAGE);
  return at;
}

const DOCS = ["docs", "page.md", "--url", "https://example.org/codes"];
const OF_POST = ["--service", "post", "--version", "2021-01-11"];

describe("tccli", () => {
  test("all services are imported, the last line counts the written files, and a second import changes nothing", () => {
    const at = withDefinitions();
    expect(run(at, "tccli", "official")).toEqual({
      status: 0,
      stdout: [
        "10 places have no description yet (--with-docs takes the official ones).",
        "2 versions of services with 2 actions: 4 files written in schemas.",
        "",
      ].join("\n"),
      stderr: "",
    });
    const before = at.files("schemas");
    expect([...before.keys()]).toEqual(
      ["mail", "post"].flatMap((service) =>
        ["requests", "responses"].map((kind) => `services/${service}/v20210111/${kind}.schema.json`),
      ),
    );
    expect(run(at, "tccli", "official").stdout).toMatch(/: all in schemas is up to date\.\n$/);
    expect(at.files("schemas")).toEqual(before);
  });

  test("one service is imported into another directory, with the official descriptions", () => {
    const at = withDefinitions();
    const { status, stdout } = run(at, "tccli", "official", "--service", "post", "--out", "s", "--with-docs");
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: "1 version of a service with 1 action: 2 files written in s.\n",
    });
    expect(at.files("s").get("services/post/v20210111/responses.schema.json")).toContain("Sends a letter.");
    expect(existsSync(at.path("s/services/mail"))).toBe(false);
  });

  test("the user's words stay, and words whose place is gone are printed", () => {
    const at = withDefinitions();
    run(at, "tccli", "official", "--with-docs");
    at.edit(`${POST}/responses.schema.json`, (text) =>
      text.replace("How heavy it was.", "In grams; our words."),
    );
    at.write(
      "official/services/post/v20210111/api.json",
      JSON.stringify(letters("post")).replaceAll("Weight", "Mass"),
    );
    const { status, stdout } = run(at, "tccli", "official", "--quiet");
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout:
        'lost its place  services/post/v20210111/responses.schema.json#/definitions/SendLetterResponse/properties/Weight/description: "In grams; our words."\n',
    });
  });

  test("--json", () => {
    const at = withDefinitions();
    const { status, stdout, stderr } = run(at, "tccli", "official", "--service", "post", "--json");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const report: unknown = JSON.parse(stdout);
    expect(report).toEqual({
      outcome: "imported",
      definitions: 1,
      actions: 1,
      written: [
        "services/post/v20210111/responses.schema.json",
        "services/post/v20210111/requests.schema.json",
      ],
      needsWords: expect.arrayContaining([
        {
          file: "services/post/v20210111/responses.schema.json",
          pointer: "/definitions/SendLetterResponse/description",
        },
      ]),
      vanishedWords: [],
      setAside: [],
      announced: [],
      docsMistakes: [],
      problem: null,
      mistakes: [],
    });
  });

  test("a definition in an unknown form is set aside with file and pointer, and the others are imported", () => {
    const at = withDefinitions();
    at.write(
      "official/services/post/v20210111/api.json",
      JSON.stringify(letters("post")).replace('"int"', '"int128"'),
    );
    const { status, stdout, stderr } = run(at, "tccli", "official", "--json");
    expect(status).toBe(0);
    expect(stderr).toContain(
      "services/post/v20210111/api.json#/objects/SendLetterResponse/members/0: expected ",
    );
    expect(stderr).toMatch(
      /\nSet aside, with their schemas unchanged: post\/v20210111[.] All others were imported[.]\n$/,
    );
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: "partly",
      definitions: 1,
      setAside: ["post/v20210111"],
      problem: expect.stringContaining("api.json#/objects/SendLetterResponse"),
      mistakes: [{ file: "services/post/v20210111/api.json", received: '"int128/uint64"', advice: null }],
    });
    expect(existsSync(at.path("schemas/services/mail"))).toBe(true);
    expect(existsSync(at.path("schemas/services/post"))).toBe(false);
    // It was not named on the command line. In CI, or if it was named, this is an error.
    expect(run(at, "tccli", "official", "--strict").status).toBe(2);
    expect(run(at, "tccli", "official", "--service", "post,mail").status).toBe(2);
    expect(run(at, "tccli", "official", "--service", "mail").status).toBe(0);
  });

  test("if the only definition is odd, nothing is written", () => {
    const at = withDefinitions();
    at.write("official/services/post/v20210111/api.json", "{");
    const { status, stdout, stderr } = run(at, "tccli", "official", "--service", "post");
    expect(status).toBe(2);
    expect(stderr).toMatch(/api[.]json: expected JSON[^]*Nothing was written[.]\n$/);
    expect(stdout).toBe("");
    expect(existsSync(at.path("schemas"))).toBe(false);
  });

  test.each([
    ["an unknown service", ["tccli", "official", "--service", "post,pots"], 'received "pots"'],
    [
      "no definitions",
      ["tccli", "."],
      ". is not a clone of tencentcloud-cli: it has no services/ and no tccli/services/",
    ],
    ["no directory", ["tccli"], "missing required argument 'directory'"],
    ["no source", [], "Usage: tc3 import"],
    ["an unknown source", ["tcli", "official"], "unknown command 'tcli'\n(Did you mean tccli?)"],
    ["an unknown option", ["tccli", "official", "--with-doc"], 'Try "tc3 import tccli --help".'],
  ])("%s", (_name, args, words) => {
    const at = withDefinitions();
    const { status, stdout, stderr } = run(at, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(words);
    expect(existsSync(at.path("schemas"))).toBe(false);
  });

  test("a disk that cannot be written gives the system's error", () => {
    const at = withDefinitions();
    at.write("schemas", "");
    const { status, stdout, stderr } = run(at, "tccli", "official");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^E[A-Z]+: /);
  });
});

describe("go-sdk", () => {
  test("the codes of each action are imported into an empty directory", () => {
    const at = withSdk();
    expect(run(at, "go-sdk", "sdk")).toEqual({
      status: 0,
      stdout: [
        "4 sentences about codes, in English or Chinese, are not written yet.",
        "1 catalogue with 2 codes: 3 files written in schemas.",
        "",
      ].join("\n"),
      stderr: "",
    });
    expect(JSON.parse(at.files(POST).get("error-codes.schema.json") ?? "")).toMatchObject({
      "x-service": "post",
      oneOf: [
        { const: "FailedOperation.NoStamp", "x-fault": "unknown", "x-actions": ["SendLetter"] },
        { const: "InternalError", "x-fault": "server", "x-retry": "transient" },
      ],
    });
    expect(run(at, "go-sdk", "sdk").stdout).toMatch(/: all in schemas is up to date\.\n$/);
  });

  test("--json", () => {
    const at = withSdk();
    expect(JSON.parse(run(at, "go-sdk", "sdk", "--json").stdout)).toMatchObject({
      outcome: "imported",
      catalogues: 1,
      codes: 2,
      written: [expect.any(String), expect.any(String), expect.any(String)],
      removed: [],
      needsWords: [{ code: expect.any(String) }, {}, {}, {}],
      vanishedWords: [],
      twins: [],
    });
  });

  test("a line that the SDK never has is reported with file and line", () => {
    const at = withSdk();
    at.edit("sdk/tencentcloud/post/v20210111/errors.go", (text) =>
      text.replace('= "Internal', '= 7 "Internal'),
    );
    const { status, stdout, stderr } = run(at, "go-sdk", "sdk");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^tencentcloud\/post\/v20210111\/errors\.go:\d+: expected /);
    expect(existsSync(at.path("schemas"))).toBe(false);
  });
});

describe("docs", () => {
  test("common and business codes of a page are imported", () => {
    const at = withPage();
    const { status, stdout } = run(
      at,
      ...DOCS,
      ...OF_POST,
      "--name",
      "codes-page",
      "--updated",
      "2026-02-05",
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/\n2 catalogues with 2 codes: 6 files written in schemas\.\n$/);
    expect(JSON.parse(at.files(POST).get("error-codes.schema.json") ?? "")).toMatchObject({
      "x-sources": {
        "codes-page": { title: "page.md", url: "https://example.org/codes", updated: "2026-02-05" },
      },
      oneOf: [{ const: "FailedOperation.NoStamp", "x-source": "codes-page" }],
    });
  });

  test("--only common needs no service", () => {
    const at = withPage();
    expect(run(at, ...DOCS, "--only", "common").stdout).toMatch(/1 catalogue with 1 code: 3 files/);
    expect([...at.files("schemas").keys()]).toEqual(
      ["en.json", "schema.json", "zh.json"].map((ending) => `error-codes/common.${ending}`),
    );
  });

  test.each([
    ["business codes without a service", DOCS, "page.md:9: expected the service and version of this list"],
    ["a service without a version", [...DOCS, "--service", "post"], "--version is missing"],
    ["no address", ["docs", "page.md"], "required option '--url <address>' not specified"],
    ["an address of another kind", ["docs", "page.md", "--url", "codes"], "begins with https://"],
    [
      "a version of another form",
      [...DOCS, "--service", "post", "--version", "v1"],
      "a version as YYYY-MM-DD",
    ],
    ["an unknown kind", [...DOCS, "--only", "own"], "Allowed choices are common, business"],
    ["an unknown format", [...DOCS, "--format", "pdf"], "Allowed choices are text, markdown, html"],
    [
      "no such page",
      ["docs", "no.md", "--url", "https://example.org"],
      "there is no file no.md\nSave the page first",
    ],
  ])("%s", (_name, args, words) => {
    const at = withPage();
    const { status, stdout, stderr } = run(at, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(words);
    expect(existsSync(at.path("schemas"))).toBe(false);
  });
});

test("imported schemas can be generated from, codes included", () => {
  const at = withDefinitions();
  for (const [file, text] of goSdk("post")) at.write(`sdk/${file}`, text);
  run(at, "tccli", "official");
  run(at, "go-sdk", "sdk");
  const { status, stdout, stderr } = tc3In(at.directory, ["generate", "--out", "out"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/2 of 2 service versions generated again in out\.\n$/);
  expect(at.files("out").get("post/v20210111/types/error-codes.d.ts")).toContain("FailedOperation.NoStamp");
});
