import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { type Ended, tc3In } from "./child.ts";
import { goSdk, letters } from "./miniatures.ts";
import { type Project, project } from "./project.ts";

const run = (at: Project, ...args: readonly string[]): Ended => tc3In(at.directory, args);

/** A project with official definitions, the same for each edition. */
function withDefinitions(): Project {
  const at = project();
  at.write("official/services/post/v20210111/api.json", JSON.stringify(letters("post")));
  at.write("official/services/mail/v20210111/api.json", JSON.stringify(letters("mail")));
  for (const [file, text] of goSdk("post")) at.write(`sdk/${file}`, text);
  return at;
}

const read = (at: Project, file: string): string => readFileSync(at.path(file), "utf8");

const json = (at: Project, file: string): unknown => JSON.parse(read(at, file));

const intl = (at: Project, ...more: readonly string[]): Ended =>
  run(at, "import", "tccli", "official", "--edition", "intl", ...more);

describe("the edition of schemas", () => {
  test("an import records its edition, and the generated code says it", () => {
    const at = withDefinitions();
    expect(intl(at).status).toBe(0);
    expect(run(at, "import", "go-sdk", "sdk", "--edition", "intl").status).toBe(0);
    for (const name of ["responses", "requests", "error-codes"]) {
      const file = `schemas/services/post/v20210111/${name}.schema.json`;
      expect(json(at, file)).toMatchObject({
        "x-edition": "intl",
        $id: `https://tc3-schema.github.io/schemas/intl/services/post/v20210111/${name}.schema.json`,
      });
    }
    expect(run(at, "generate", "--out", "out").status).toBe(0);
    for (const file of ["SendLetter.js", "SendLetter.d.ts", "errors/index.js", "requests/SendLetter.js"]) {
      expect(read(at, `out/post/v20210111/${file}`)).toMatch(
        /^.*\n.*\n\/\/ Edition: intl \(tencentcloud\.com\)\.\n/,
      );
    }
    expect(read(at, "out/post/v20210111/SendLetter.js")).toContain(
      '  edition: "intl",\n  service: "post",\n',
    );
  });

  test("an import of the other edition into the same directory writes nothing", () => {
    const at = withDefinitions();
    intl(at, "--service", "post");
    const before = at.files("schemas");
    const { status, stderr } = run(at, "import", "tccli", "official", "--service", "mail");
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^services\/post\/v20210111\/responses\.schema\.json#\/x-edition: expected cn, the edition of this import, received intl\. Use --edition intl, or another directory with --out: each has one edition\.?\nNothing was written\.\n$/,
    );
    expect(at.files("schemas")).toEqual(before);
    expect(run(at, "import", "go-sdk", "sdk").status).toBe(2);
    expect(at.files("schemas")).toEqual(before);
  });

  test("a directory with two editions is an error that names the file of each other edition", () => {
    const at = withDefinitions();
    intl(at, "--service", "post");
    run(at, "import", "tccli", "official", "--service", "mail", "--out", "other");
    for (const [file, text] of at.files("other")) at.write(`schemas/${file}`, text);
    const { status, stderr } = run(at, "generate", "--out", "out", "--service", "post");
    expect(status).toBe(2);
    expect(stderr).toContain(
      "services/post/v20210111/responses.schema.json#/x-edition: expected cn, as services/mail/v20210111/responses.schema.json has it, received intl",
    );
  });

  test("generate --edition accepts schemas of that edition only", () => {
    const at = withDefinitions();
    intl(at);
    expect(run(at, "generate", "--out", "out", "--edition", "intl").status).toBe(0);
    const { status, stderr } = run(at, "generate", "--out", "out", "--edition", "cn");
    expect(status).toBe(2);
    expect(stderr).toContain("expected cn, the edition asked for, received intl");
  });

  test("--edition without --out is a usage error, because tc3.json says the edition", () => {
    const { status, stderr } = run(project(), "generate", "--edition", "intl");
    expect(status).toBe(2);
    expect(stderr).toContain("--edition needs --out");
  });

  test("the files of one version must be of one edition", () => {
    const at = withDefinitions();
    intl(at);
    const file = "schemas/services/post/v20210111/requests.schema.json";
    at.write(file, read(at, file).replace('"x-edition": "intl"', '"x-edition": "cn"'));
    const { status, stderr } = run(at, "generate", "--out", "out");
    expect(status).toBe(2);
    expect(stderr).toContain(
      "services/post/v20210111/requests.schema.json: expected post 2021-01-11 of intl, as services/post/v20210111/responses.schema.json says, received post 2021-01-11 of cn",
    );
  });

  test("schemas without a record, as older versions wrote them, count as cn and get a record with the next import", () => {
    const at = withDefinitions();
    run(at, "import", "tccli", "official");
    for (const [file, text] of at.files("schemas")) {
      at.write(`schemas/${file}`, text.replace('  "x-edition": "cn",\n', ""));
    }
    expect(run(at, "generate", "--out", "out", "--edition", "cn").status).toBe(0);
    expect(intl(at).status).toBe(0);
    expect(json(at, "schemas/services/mail/v20210111/responses.schema.json")).toMatchObject({
      "x-edition": "intl",
    });
  });
});
