import { existsSync, lstatSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { changeProject } from "../src/project/change-project.ts";
import { writeDefinitions } from "./definitions.ts";
import { type Project, project } from "./project.ts";
import { type Ran, tc3 } from "./terminal.ts";

const PACKAGES = ["types", "errors", "validator"];
const OUT = "tencent/post/v20210111";

/** A project whose tc3.json names a directory of definitions. */
function postProject(file: object = {}): Project {
  const at = project(PACKAGES);
  writeDefinitions(at, "one", { Price: "int64 promised" });
  writeDefinitions(at, "two", { Price: "int64", Stamp: "string" });
  at.write(
    "tc3.json",
    JSON.stringify({ edition: "cn", out: "tencent", definitions: "./one", services: {}, ...file }),
  );
  return at;
}

const run = (at: Project, command: string, ...args: readonly string[]): Promise<Ran> =>
  tc3([command, ...args, "--project", at.directory]);

const fileOf = (at: Project): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(at.path("tc3.json"), "utf8"));

const LETTER = { services: { post: { actions: ["SendLetter"] } } };

describe("tc3 add", () => {
  test("new actions are added to the list, and all actions replace it", async () => {
    const at = postProject();
    await run(at, "add", "post", "--action", "SendParcel");
    await run(at, "add", "post", "--action", "SendLetter");
    expect(fileOf(at)["services"]).toEqual({ post: { actions: ["SendLetter", "SendParcel"] } });
    expect(existsSync(at.path(OUT, "SendTelegram.js"))).toBe(false);
    await run(at, "add", "post");
    expect(fileOf(at)["services"]).toEqual({ post: {} });
    expect(existsSync(at.path(OUT, "SendTelegram.js"))).toBe(true);
  });

  test("if two run at once, neither forgets what the other adds", async () => {
    const at = postProject();
    // Jest cannot load the modules of a command twice at once.
    await run(at, "add", "post", "--action", "SendTelegram");
    const both = ["SendParcel", "SendLetter"].map((action) => run(at, "add", "post", "--action", action));
    expect((await Promise.all(both)).map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(fileOf(at)["services"]).toEqual({
      post: { actions: ["SendLetter", "SendParcel", "SendTelegram"] },
    });
    for (const action of ["SendLetter", "SendParcel"]) {
      expect(existsSync(at.path(OUT, `${action}.js`))).toBe(true);
    }
    expect(readdirSync(at.directory).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test.each([
    ["before", ["generate"], ["add", "post"]],
    ["after", ["add", "post"], ["generate"]],
  ])("its code stays if tc3 generate starts just %s it", async (_when, ...commands) => {
    const at = postProject(LETTER);
    await run(at, "generate");
    await run(at, "add", "post", "--action", "SendParcel");
    const both = commands.map(([command = "", ...args]) => run(at, command, ...args));
    expect(await Promise.all(both)).toMatchObject([
      { exitCode: 0, stderr: "" },
      { exitCode: 0, stderr: "" },
    ]);
    expect(fileOf(at)["services"]).toEqual({ post: {} });
    expect((await run(at, "generate", "--check")).exitCode).toBe(0);
  });

  test("a version is spelled as in the header, however it was typed", async () => {
    const at = postProject();
    await run(at, "add", "post@20210111", "--action", "SendLetter");
    expect(fileOf(at)["services"]).toEqual({ post: { version: "2021-01-11", actions: ["SendLetter"] } });
  });

  test("a project without tc3.json gets the definitions of the command, and records their version", async () => {
    const at = project(PACKAGES);
    const { exitCode, stdout } = await run(
      at,
      "add",
      "cvm",
      "--action",
      "DescribeZones",
      "--edition",
      "intl",
    );
    expect(exitCode).toBe(0);
    expect(stdout).toContain('import { describeZones } from "./tencent/cvm/v20170312/index.js";');
    expect(fileOf(at)).toMatchObject({ edition: "intl", definitions: expect.stringMatching(/^\d/) });
  });

  test.each([
    ["a misspelt service", ["pots"], "Did you mean post?"],
    ["a misspelt action", ["post", "--action", "SendLeter"], "Did you mean SendLetter?"],
    ["an unknown version", ["post@2020-01-01"], "post has no version 2020-01-01"],
    ["an empty name, as an unset variable gives it", [""], "the name of a service is empty"],
    ["an edition other than the file's", ["post", "--edition", "intl"], "tc3.json has the edition cn"],
    ["actions of two services", ["post", "bank", "--action", "X"], "--action needs exactly one service"],
  ])("%s is reported, and nothing is written", async (_name, args, words) => {
    const at = postProject();
    const before = readFileSync(at.path("tc3.json"), "utf8");
    const { exitCode, stdout, stderr } = await run(at, "add", ...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(words);
    expect(readFileSync(at.path("tc3.json"), "utf8")).toBe(before);
    expect(existsSync(at.path("tencent"))).toBe(false);
  });

  test("an action that the edition does not have is reported", async () => {
    const at = postProject({ edition: "intl" });
    const { stderr } = await run(at, "add", "post", "--action", "SendTelegram");
    expect(stderr).toContain("post 2021-01-11 has no action SendTelegram");
  });

  test("the result is printed as JSON", async () => {
    const at = postProject();
    const { stdout } = await run(at, "add", "post", "--action", "SendLetter", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: "written",
      edition: "cn",
      definitions: "./one",
      added: [{ service: "post", version: "2021-01-11", actions: ["SendLetter"] }],
      install: null,
      import: { line: 'import { sendLetter } from "./tencent/post/v20210111/index.js";', from: "" },
    });
  });
});

describe("tc3.json", () => {
  test("keeps Windows line ends, and may begin with a byte order mark", async () => {
    const at = postProject();
    at.write("tc3.json", `\uFEFF${JSON.stringify(fileOf(at), null, 2)}\n`.replaceAll("\n", "\r\n"));
    expect((await run(at, "add", "post", "--action", "SendLetter")).exitCode).toBe(0);
    const text = readFileSync(at.path("tc3.json"), "utf8");
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    expect(JSON.parse(text)).toMatchObject(LETTER);
  });

  test("that is a symbolic link stays one, and the file behind it is changed", async () => {
    const at = postProject();
    at.write("shared/post.json", readFileSync(at.path("tc3.json"), "utf8"));
    rmSync(at.path("tc3.json"));
    symlinkSync(at.path("shared/post.json"), at.path("tc3.json"));
    expect(await run(at, "add", "post", "--action", "SendLetter")).toMatchObject({ exitCode: 0, stderr: "" });
    expect(lstatSync(at.path("tc3.json")).isSymbolicLink()).toBe(true);
    expect(JSON.parse(readFileSync(at.path("shared/post.json"), "utf8"))).toMatchObject(LETTER);
    expect(readdirSync(at.path("shared"))).toEqual(["post.json"]);
  });

  test("that two projects share by links is changed by one of them at a time", async () => {
    const at = postProject();
    at.write("shared/post.json", readFileSync(at.path("tc3.json"), "utf8"));
    const homes = ["one-shop", "other-shop"].map((name) => {
      at.write(`${name}/package.json`, "{}");
      symlinkSync(at.path("shared/post.json"), at.path(name, "tc3.json"));
      return at.path(name);
    });
    const begun: string[] = [];
    const changes = homes.map((home) =>
      changeProject(home, async () => {
        begun.push(home);
        // The other one tries every 50 milliseconds.
        await sleep(300);
        return begun.length;
      }),
    );
    expect(await Promise.all(changes)).toEqual([1, 2]);
    expect(readdirSync(at.path("shared"))).toEqual(["post.json"]);
  });

  test("that is a symbolic link to nothing is an error, and nothing is generated", async () => {
    const at = postProject();
    rmSync(at.path("tc3.json"));
    symlinkSync(at.path("shared/post.json"), at.path("tc3.json"));
    expect(await run(at, "add", "post")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/tc3\.json: expected a readable file, received .*ENOENT/),
    });
    expect(existsSync(at.path("tencent"))).toBe(false);
  });

  test("that is a directory is an error that names it", async () => {
    const at = postProject();
    rmSync(at.path("tc3.json"));
    at.write("tc3.json/a", "");
    for (const args of [["generate"], ["add", "post"]] as const) {
      const [command, ...more] = args;
      // oxlint-disable-next-line no-await-in-loop -- one after the other, in one project
      expect(await run(at, command, ...more)).toMatchObject({
        exitCode: 2,
        stderr: expect.stringMatching(/tc3\.json: expected a readable file, received .*EISDIR/),
      });
    }
  });

  test.each([
    [".", "./node_modules/@tc3-schema/cli/tc3.schema.json"],
    ["packages/letters", "../../node_modules/@tc3-schema/cli/tc3.schema.json"],
  ])("in %s of a monorepo names the schema of the installed command", async (directory, schema) => {
    const at = project(PACKAGES);
    at.write("node_modules/@tc3-schema/cli/tc3.schema.json", "{}");
    const added = ["add", "cvm", "--action", "DescribeZones", "--project", at.path(directory)];
    expect((await tc3(added)).exitCode).toBe(0);
    const written: unknown = JSON.parse(readFileSync(at.path(directory, "tc3.json"), "utf8"));
    expect(written).toMatchObject({ $schema: schema });
    expect(existsSync(at.path(directory, schema))).toBe(true);
  });

  test("made with definitions that are not installed names each installed version once", async () => {
    const at = postProject({ definitions: "9.9.9" });
    const { stderr } = await run(at, "generate");
    expect(stderr).toMatch(/^tc3: tc3\.json was made with \S+ 9\.9\.9, and \d+\.\d+\.\d+ is installed$/m);
  });

  test.each([
    ["that is not JSON", "{", "tc3.json: expected JSON"],
    [
      "with an unknown key",
      { editon: "cn" },
      'tc3.json: expected one of $schema, edition, out, format, ambient, definitions, docs, cli, services, received "editon". Did you mean edition?',
    ],
    ["of an unknown edition", { edition: "eu" }, 'tc3.json#/edition: expected one of "cn", "intl", "both"'],
    [
      "with an action twice",
      { services: { post: { actions: ["A", "A"] } } },
      "tc3.json#/services/post/actions: expected each name once",
    ],
    [
      "with definitions of another form",
      { definitions: "./newer" },
      "have the form 2, and this tc3 reads the form 1",
    ],
    ["with missing definitions", { definitions: "./gone" }, "there are no definitions in"],
    ["with a version that is not installed", { definitions: "9.9.9" }, "tc3.json was made with"],
  ])("%s is reported with exit code 2", async (_name, content, words) => {
    const at = postProject(typeof content === "string" ? {} : { ...LETTER, ...content });
    writeDefinitions(at, "newer", {}, 2);
    if (typeof content === "string") at.write("tc3.json", content);
    const { exitCode, stderr } = await run(at, "generate");
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining(words) });
  });

  test("has a list if two versions of a service are wanted", async () => {
    const at = postProject({ services: { post: [{ version: "2021-01-11", actions: ["SendLetter"] }] } });
    expect((await run(at, "generate")).exitCode).toBe(0);
    expect(existsSync(at.path(OUT, "SendLetter.js"))).toBe(true);
  });
});

test("makes files stale for tc3 generate --check if it changes", async () => {
  const at = postProject(LETTER);
  expect((await run(at, "generate", "--check")).exitCode).toBe(1);
  expect((await run(at, "generate")).exitCode).toBe(0);
  expect(await run(at, "generate", "--check")).toMatchObject({ exitCode: 0, stderr: "" });
});

describe("tc3 remove", () => {
  test("an action is removed with its files, and the last action with its service", async () => {
    const at = postProject();
    await run(at, "add", "post", "--action", "SendLetter,SendParcel");
    await run(at, "remove", "post", "--action", "SendParcel");
    expect(fileOf(at)).toMatchObject(LETTER);
    expect(existsSync(at.path(OUT, "SendParcel.js"))).toBe(false);
    await run(at, "remove", "post", "--action", "SendLetter");
    expect(fileOf(at)["services"]).toEqual({});
    expect(existsSync(at.path("tencent/post"))).toBe(false);
  });

  test("if one action is removed from a service with all actions, the others stay", async () => {
    const at = postProject({ services: { post: {} } });
    await run(at, "remove", "post", "--action", "SendTelegram");
    expect(fileOf(at)["services"]).toEqual({ post: { actions: ["SendLetter", "SendParcel"] } });
  });

  test("a service that tc3.json does not have is reported", async () => {
    const { exitCode, stderr } = await run(postProject(LETTER), "remove", "pots");
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: expect.stringContaining("Did you mean post?"),
    });
  });
});

describe("tc3 update", () => {
  test("reports what breaks for the used actions, generates again, and records the new definitions", async () => {
    const at = postProject(LETTER);
    await run(at, "generate");
    const { exitCode, stdout } = await run(at, "update", "./two", "--exit-code");
    expect(exitCode).toBe(1);
    expect(stdout).toContain("Definitions: ./one → ./two");
    expect(stdout).toContain("SendLetterResponse.Price may be missing now");
    expect(fileOf(at)).toMatchObject({ ...LETTER, definitions: "./two" });
    expect(readFileSync(at.path(OUT, "types/SendLetter.d.ts"), "utf8")).toContain("Stamp?: string | null");
    expect((await run(at, "generate", "--check")).exitCode).toBe(0);
  });

  test("reports nothing about unused actions", async () => {
    const at = postProject({ services: { post: { actions: ["SendParcel"] } } });
    const { exitCode, stdout } = await run(at, "update", "./two", "--exit-code");
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringContaining("no changes") });
  });

  test("writes nothing in a dry run", async () => {
    const at = postProject(LETTER);
    const { stdout } = await run(at, "update", "./two", "--dry-run", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: "would-write",
      from: "./one",
      diff: { bump: "major" },
    });
    expect(fileOf(at)).toMatchObject({ definitions: "./one" });
    expect(existsSync(at.path("tencent"))).toBe(false);
  });
});

describe("names are found", () => {
  test("services, with the editions and the number of actions of each", async () => {
    const { stdout } = await run(postProject(), "services", "OS");
    expect(stdout).toBe("post  2021-01-11  cn: 3 actions  intl: 2 actions\n");
  });

  test("for an unknown service, the message is about both editions", async () => {
    const { exitCode, stderr } = await run(postProject(), "actions", "pots");
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^tc3: no service is called pots\nDid you mean post\?/);
  });

  test("actions, with the editions that have them", async () => {
    const { stdout } = await run(postProject(), "actions", "post", "tele");
    expect(stdout).toBe("SendTelegram  cn\n");
  });

  test("for an unknown word, the exit code is 1 and the nearest names are suggested", async () => {
    const found = await run(postProject(), "services", "pots");
    expect(found).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("Did you mean post?") });
  });

  test("a shell can complete commands, services, actions and the values of options", async () => {
    const words = async (...typed: readonly string[]): Promise<string> =>
      (await tc3(["complete", "--", ...typed])).stdout;
    expect(await words("gen")).toBe("generate\n");
    expect(await words("add", "lighth")).toBe("lighthouse\n");
    expect(await words("add", "cvm", "--action", "DescribeInternet")).toMatch(
      /^DescribeInternetChargeTypeConfigs\n$/,
    );
    expect(await words("add", "cvm", "--edition", "")).toBe("cn\nintl\nboth\n");
    expect(await words("add", "cvm", "--ed")).toBe("--edition\n");
  });

  test.each(["bash", "zsh", "fish"])("%s gets a script that runs the command", async (shell) => {
    const { exitCode, stdout } = await tc3(["completion", shell]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("tc3 complete --");
  });
});
