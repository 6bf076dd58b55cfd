import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { tc3In } from "./child.ts";
import { writeDefinitions } from "./definitions.ts";
import { letters } from "./miniatures.ts";
import { type Project, project } from "./project.ts";
import { type Ran, tc3 } from "./terminal.ts";

const TYPES = "tencent/post/v20210111/types/SendLetter.d.ts";
const CHINESE = "clone/tccli/services/post/v20210111/api.json";
const ENGLISH = "intl/services/post/v20210111/api.json";

/** Enough services for two threads. */
const SERVICES = Object.fromEntries(
  Array.from("abcdefghijklmnop", (letter) => [`post${letter}`, { actions: ["SendLetter"] }]),
);

const inChinese = (text: string): string =>
  text.replace("Sends a letter.", "寄信。").replace("How heavy it was.", "信的<b>重量</b>。");

/** A project with definitions, which have no sentences, and with official definitions in two languages. */
function postProject(file: object = {}): Project {
  const at = project();
  writeDefinitions(at, "facts", { Weight: "uint64 promised", Stamp: "string" });
  const english = JSON.stringify(letters("post"));
  at.write(ENGLISH, english);
  at.write(CHINESE, inChinese(english));
  const services = { post: { actions: ["SendLetter"] } };
  at.write(
    "tc3.json",
    JSON.stringify({ edition: "cn", out: "tencent", definitions: "./facts", services, ...file }),
  );
  return at;
}

const run = (at: Project, command: string, ...args: readonly string[]): Promise<Ran> =>
  tc3([command, ...args, "--project", at.directory]);

const types = (at: Project): string => readFileSync(at.path(TYPES), "utf8");

describe("the descriptions of official definitions", () => {
  test("are in the generated types if tc3.json names their directory", async () => {
    const at = postProject({ docs: ["clone"] });
    expect(await run(at, "generate")).toMatchObject({ exitCode: 0, stderr: "" });
    expect(types(at)).toContain("  /** 信的重量。 */\n  Weight: Int64;\n");
    expect(types(at)).toContain("  Stamp?: string | null;\n");
    expect((await run(at, "generate", "--check")).exitCode).toBe(0);
  });

  test("are a paragraph from each directory, in the order of tc3.json", async () => {
    const at = postProject({ docs: ["intl", "clone"] });
    expect((await run(at, "generate")).exitCode).toBe(0);
    expect(types(at)).toContain(
      "  /**\n   * How heavy it was.\n   *\n   * 信的重量。\n   */\n  Weight: Int64;\n",
    );
    // Both say it in the same words.
    expect(types(at)).toContain("/** What was sent. */\n");
  });

  test("make the code stale when they change, and are gone when tc3.json no longer names them", async () => {
    const at = postProject({ docs: ["clone"] });
    await run(at, "generate");
    at.edit(CHINESE, (text) => text.replace("重量", "大小"));
    expect((await run(at, "generate", "--check")).exitCode).toBe(1);
    at.edit("tc3.json", (text) => text.replace('"docs":["clone"],', "").replace(',"docs":["clone"]', ""));
    expect((await run(at, "generate")).exitCode).toBe(0);
    expect(types(at)).not.toMatch(/\p{Script=Han}|How heavy/u);
  });

  test("are left out for a service that the directory does not have", async () => {
    const at = postProject({ docs: ["intl"] });
    at.write("intl/services/mail/v20210111/api.json", JSON.stringify(letters("mail")));
    at.edit(ENGLISH, (text) => text.replaceAll("SendLetter", "SendNote"));
    expect((await run(at, "generate")).exitCode).toBe(0);
    expect(types(at)).not.toContain("How heavy it was.");
  });

  test("can be taken for one run", async () => {
    const at = postProject();
    const before = readFileSync(at.path("tc3.json"), "utf8");
    expect((await run(at, "generate", "--with-docs", "intl,clone")).exitCode).toBe(0);
    expect(types(at)).toMatch(/How heavy it was\.[\s*]+信的重量。/);
    expect(readFileSync(at.path("tc3.json"), "utf8")).toBe(before);
    expect((await run(at, "generate", "--check")).exitCode).toBe(1);
  });

  test("are noted in a new tc3.json by tc3 add, and stay with tc3 update", async () => {
    const at = project();
    at.write("words/services/cvm/v20170312/api.json", JSON.stringify(cvm("查询地域。")));
    const added = await run(at, "add", "cvm", "--action", "DescribeRegions", "--with-docs", "words");
    expect(added).toMatchObject({ exitCode: 0, stderr: "" });
    const file = (): unknown => JSON.parse(readFileSync(at.path("tc3.json"), "utf8"));
    expect(file()).toMatchObject({ docs: ["words"] });
    const contract = readFileSync(at.path("tencent/cvm/v20170312/DescribeRegions.d.ts"), "utf8");
    expect(contract).toContain("查询地域。");
    expect((await run(at, "update")).exitCode).toBe(0);
    expect(
      (await run(at, "add", "cvm", "--action", "DescribeZones", "--with-docs", "./words/")).exitCode,
    ).toBe(0);
    expect(file()).toMatchObject({ docs: ["words"] });
  });

  test.each([
    ["add", ["add", "post", "--with-docs", "intl"], "tc3.json has no docs, and --with-docs says intl"],
    ["generate, in a missing directory", ["generate", "--with-docs", "gone"], 'there is no directory "gone"'],
    ["generate, in another directory", ["generate", "--with-docs", "facts"], '"facts" has no descriptions'],
    [
      "generate with --out",
      ["generate", "--out", "o", "--with-docs", "intl"],
      "--with-docs is for a project",
    ],
  ] as const)(
    "that cannot be used are an error of %s, and nothing is written",
    async (_name, args, words) => {
      const at = postProject();
      const [command, ...more] = args;
      const { exitCode, stderr } = await run(at, command, ...more);
      expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining(words) });
      expect(existsSync(at.path("tencent"))).toBe(false);
    },
  );

  test("that are not understood are left out, and every run warns with directory, file and pointer", async () => {
    const at = postProject({ docs: ["clone", "intl"] });
    at.edit(ENGLISH, (text) => text.replace('"version":"1.0"', '"version":"2.0"'));
    const warning = `its descriptions were left out  ${at.path(ENGLISH)}#/version: expected`;
    for (const args of [[], ["--quiet"], ["--check"], ["--check", "--json"]]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, in one project
      const { exitCode, stderr } = await run(at, "generate", ...args);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.stringContaining(warning) });
    }
    expect(types(at)).toContain("  /** 信的重量。 */\n  Weight: Int64;\n");
    const { stdout } = await run(at, "generate", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: "up-to-date",
      undescribed: [],
      docsMistakes: [{ file: at.path(ENGLISH), pointer: "/version" }],
    });
    at.edit(ENGLISH, (text) => text.replace('"version":"2.0"', '"version":"1.0"'));
    expect(await run(at, "generate")).toMatchObject({ exitCode: 0, stderr: "" });
    expect(types(at)).toContain("How heavy it was.");
  });

  test("in a file that is missing, a directory, or no JSON are left out with a warning", async () => {
    const at = postProject({ docs: ["clone"] });
    const leftOut = (words: string): object => ({ exitCode: 0, stderr: expect.stringContaining(words) });
    at.write(CHINESE, '{ "actions": 1,, }');
    const noJson = await run(at, "generate");
    expect(noJson).toMatchObject(leftOut(`${at.path(CHINESE)}: expected JSON`));
    // The place in the text is shown below the message.
    expect(noJson.stderr).toMatch(/^> 1 \| \{ "actions": 1,, \}$/m);
    rmSync(at.path(CHINESE));
    expect(await run(at, "generate")).toMatchObject(leftOut(`${at.path(CHINESE)}: expected a readable file`));
    mkdirSync(at.path(CHINESE));
    expect(await run(at, "generate")).toMatchObject(leftOut(`${at.path(CHINESE)}: expected a readable file`));
    expect(types(at)).not.toMatch(/\p{Script=Han}/u);
  });

  test("that are broken do not stop add, update and remove, which warn too", async () => {
    const at = project();
    const file = "words/services/cvm/v20170312/api.json";
    at.write(file, "[]");
    for (const args of [
      ["add", "cvm", "--action", "DescribeZones,DescribeRegions", "--with-docs", "words"],
      ["update"],
      ["remove", "cvm", "--action", "DescribeZones"],
    ] as const) {
      const [command, ...more] = args;
      // oxlint-disable-next-line no-await-in-loop -- one after the other, in one project
      expect(await run(at, command, ...more)).toMatchObject({
        exitCode: 0,
        stderr: expect.stringContaining(`its descriptions were left out  ${at.path(file)}: expected`),
      });
    }
  });

  test("that no directory has for a service in use are a warning that names it and says what to do", async () => {
    const at = postProject({ docs: ["intl", "clone"] });
    at.write("intl/services/mail/v20210111/api.json", JSON.stringify(letters("mail")));
    rmSync(at.path(ENGLISH));
    rmSync(at.path("intl/services/post"), { recursive: true });
    expect(await run(at, "generate")).toMatchObject({ exitCode: 0, stderr: "" });
    rmSync(at.path("clone/tccli/services/post"), { recursive: true });
    at.write("clone/tccli/services/mail/v20210111/api.json", JSON.stringify(letters("mail")));
    for (const args of [[], [], ["--check"]]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, in one project
      const { exitCode, stderr } = await run(at, "generate", ...args);
      expect(exitCode).toBe(0);
      expect(stderr).toMatch(/^no docs directory describes post 2021-01-11\n.*git pull.*tencentcloud-cli/);
    }
    const { stdout } = await run(at, "generate", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ outcome: "up-to-date", undescribed: ["post/v20210111"] });
  });

  test("that are no text are left out with a warning for each file, also with so many services that threads read them", () => {
    const at = postProject({ docs: ["intl", "clone"], services: SERVICES });
    for (const service of Object.keys(SERVICES)) {
      at.write(
        `facts/cn/${service}/v20210111.jsonl`,
        readFileSync(at.path("facts/cn/post/v20210111.jsonl"), "utf8").replaceAll(
          '"service":"post"',
          `"service":"${service}"`,
        ),
      );
      at.write(`clone/tccli/services/${service}/v20210111/api.json`, JSON.stringify(letters(service)));
    }
    const damaged = ["posta", "postp"].map((service) => `clone/tccli/services/${service}/v20210111/api.json`);
    for (const file of damaged) writeFileSync(at.path(file), Buffer.from([0x7b, 0xff, 0x7d]));
    const { status, stderr } = tc3In(at.directory, ["generate"]);
    expect(stderr.split("\n").map((line) => line.replace(/: expected UTF-8.*$/, ""))).toEqual([
      ...damaged.map((file) => `its descriptions were left out  ${at.path(file)}`),
      "",
    ]);
    expect(status).toBe(0);
    const weight = (service: string): string =>
      readFileSync(at.path(`tencent/${service}/v20210111/types/SendLetter.d.ts`), "utf8");
    expect(weight("postb")).toContain("How heavy it was.");
    expect(weight("posta")).not.toContain("How heavy it was.");
  });
});

/** A definition of CVM with one action, and the words about it. */
const cvm = (document: string): object => ({
  actions: {
    DescribeRegions: {
      document,
      input: "DescribeRegionsRequest",
      name: "DescribeRegions",
      output: "DescribeRegionsResponse",
    },
  },
  metadata: { apiVersion: "2017-03-12", serviceShortName: "cvm" },
  objects: {
    DescribeRegionsRequest: { document: "", members: [], type: "object" },
    DescribeRegionsResponse: {
      document: "",
      members: [{ name: "RequestId", type: "string", member: "string", document: "" }],
      type: "object",
    },
  },
  version: "1.0",
});

describe("tc3 import tccli --with-docs", () => {
  const imported = (at: Project, ...args: readonly string[]) =>
    tc3In(at.directory, ["import", "tccli", ...args]);
  const responses = (at: Project): string =>
    readFileSync(at.path("schemas/services/post/v20210111/responses.schema.json"), "utf8");

  test("takes the words of its own directory", () => {
    const at = postProject();
    expect(imported(at, "clone", "--with-docs").status).toBe(0);
    expect(responses(at)).toContain('"description": "信的重量。"');
    expect(responses(at)).not.toContain("How heavy");
  });

  test("with --intl takes English words, then Chinese ones", () => {
    const at = postProject();
    expect(imported(at, "clone", "--with-docs", "--intl", "intl").status).toBe(0);
    expect(responses(at)).toContain('"description": "How heavy it was.\\n\\n信的重量。"');
    expect(responses(at)).toContain('"x-edition": "cn"');
    expect(imported(at, "clone", "--with-docs", "--intl", "intl").stdout).toContain("up to date");
  });

  test("with --intl leaves out words that are not understood, and names their file with its directory", () => {
    const at = postProject();
    at.edit(ENGLISH, (text) => text.replace('"version":"1.0"', '"version":"2.0"'));
    const { status, stdout } = imported(at, "clone", "--with-docs", "--intl", "intl", "--quiet");
    expect(stdout).toMatch(
      /^its descriptions were left out {2}intl\/services\/post\/v20210111\/api\.json#\/version: expected .*\n$/,
    );
    expect(status).toBe(0);
    expect(responses(at)).toContain('"description": "信的重量。"');
    expect(responses(at)).not.toContain("How heavy");
  });

  test.each([
    ["without --with-docs", ["clone", "--intl", "intl"], "--intl needs --with-docs"],
    [
      "for the edition intl",
      ["intl", "--edition", "intl", "--with-docs", "--intl", "intl"],
      "--intl makes no sense with --edition intl",
    ],
    [
      "of a directory without definitions",
      ["clone", "--with-docs", "--intl", "facts"],
      "facts is not a clone of tencentcloud-cli-intl-en",
    ],
  ])("--intl %s is an error, and nothing is written", (_name, args, words) => {
    const at = postProject();
    const { status, stderr } = imported(at, ...args);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(words) });
    expect(existsSync(at.path("schemas"))).toBe(false);
  });
});
