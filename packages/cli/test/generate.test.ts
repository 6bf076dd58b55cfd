import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { type Ended, tc3In } from "./child.ts";
import { type Project, project, SMS, smsProject } from "./project.ts";

const generate = (at: Project, ...args: readonly string[]): Ended =>
  tc3In(at.directory, ["generate", "--out", "src/tencent", ...args]);

const json = (at: Project, ...args: readonly string[]): { status: number | null; report: unknown } => {
  const { status, stdout } = generate(at, "--json", ...args);
  return { status, report: JSON.parse(stdout) };
};

const BODY = JSON.stringify({ Response: { SendStatusSet: [], RequestId: "r" } });

/** Runs a module in the project with Node, and returns its output. */
const run = (at: Project, file: string, text: string): unknown => {
  at.write(file, text);
  const { NODE_OPTIONS: _, ...env } = process.env;
  const { stdout, stderr } = spawnSync(process.execPath, [at.path(file)], { env, encoding: "utf8" });
  expect(stderr).toBe("");
  return JSON.parse(stdout);
};

describe("what is generated", () => {
  test("all services are written, and are then up to date", () => {
    const at = smsProject();
    const first = generate(at);
    expect(first).toMatchObject({ status: 0, stderr: "" });
    expect(first.stdout).toMatch(
      /^\d+ files written: 3 of 3 service versions generated again in src\/tencent\.\n$/,
    );
    expect(readdirSync(at.path("src/tencent/sms"))).toEqual(["callbacks", "v20190711", "v20210111"]);
    const before = at.files("src/tencent");
    expect(generate(at)).toEqual({
      status: 0,
      stdout: "All is up to date: 3 service versions in src/tencent.\n",
      stderr: "",
    });
    expect(at.files("src/tencent")).toEqual(before);
  });

  test("ES modules that Node imports", () => {
    const at = smsProject();
    generate(at, "--service", "sms@2021-01-11", "--action", "SendSms");
    at.write("src/package.json", '{ "type": "module" }');
    const script = `
      import { sendSms } from "./tencent/sms/v20210111/index.js";
      import { isKnownSendSmsErrorCode } from "./tencent/sms/v20210111/errors/index.js";
      const { status, action } = { ...sendSms.decode(${JSON.stringify(BODY)}), action: sendSms.action };
      console.log(JSON.stringify([status, action, isKnownSendSmsErrorCode("No.Such")]));`;
    expect(run(at, "src/run.mjs", script)).toEqual(["success", "SendSms", false]);
  });

  test("CommonJS that Node requires", () => {
    const at = smsProject();
    generate(at, "--service", "sms", "--action", "SendSms", "--format", "cjs");
    at.write("src/package.json", '{ "type": "commonjs" }');
    const script = `
      const { sendSms } = require("./tencent/sms/v20210111/index.js");
      const { isKnownSendSmsErrorCode } = require("./tencent/sms/v20210111/errors/index.js");
      console.log(JSON.stringify([sendSms.decode(${JSON.stringify(BODY)}).status, isKnownSendSmsErrorCode("x")]));`;
    expect(run(at, "src/run.cjs", script)).toEqual(["success", false]);
  });

  test("only the chosen actions are generated, with commas or by repeating the option", () => {
    const at = smsProject();
    generate(at, "--service", "sms", "--action", "SendSms,AddSmsSign", "--action", "AddSmsTemplate");
    const contracts = readdirSync(at.path("src/tencent/sms/v20210111")).filter((name) =>
      /^[A-Z].*\.js$/.test(name),
    );
    expect(contracts).toEqual(["AddSmsSign.js", "AddSmsTemplate.js", "SendSms.js"]);
  });

  test("services that are no longer named are removed, and files of others stay", () => {
    const at = smsProject();
    at.write("src/tencent/own.ts", "export {};\n");
    generate(at);
    expect(generate(at, "--service", "sms@2021-01-11").stdout).toBe(
      "0 files written, 2 removed: 0 of 1 service version generated again in src/tencent.\n",
    );
    expect(readdirSync(at.path("src/tencent"))).toEqual(["own.ts", "sms", "tc3-generated.jsonl"]);
    expect(readdirSync(at.path("src/tencent/sms"))).toEqual(["v20210111"]);
  });

  test("missing packages are listed on stderr, with the command that installs them", () => {
    const at = smsProject(["types"]);
    const { status, stdout, stderr } = generate(at);
    expect(status).toBe(0);
    expect(stdout).toMatch(/files written/);
    expect(stderr).toMatch(/^@tc3-schema\/errors: \S+ or newer is needed, none is installed$/m);
    expect(stderr).toMatch(/^npm install @tc3-schema\/errors@\d+\.\d+ @tc3-schema\/validator@\d+\.\d+$/m);
  });

  test("--quiet prints nothing if all is well", () => {
    const at = smsProject();
    expect(generate(at, "--quiet")).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(generate(at, "--quiet", "--check")).toEqual({ status: 0, stdout: "", stderr: "" });
  });
});

describe("--check", () => {
  test("exits with 0 if all is up to date, and writes nothing", () => {
    const at = smsProject();
    generate(at);
    const before = at.files("src/tencent");
    expect(generate(at, "--check")).toEqual({
      status: 0,
      stdout: "All is up to date: 3 service versions in src/tencent.\n",
      stderr: "",
    });
    expect(at.files("src/tencent")).toEqual(before);
  });

  test("exits with 1 if nothing was generated yet, and writes nothing", () => {
    const at = smsProject();
    const { status, stdout } = generate(at, "--check");
    expect(status).toBe(1);
    expect(stdout).toContain("missing    sms/v20210111/SendSms.js\n");
    expect(existsSync(at.path("src"))).toBe(false);
  });

  test("lists the files of a changed schema, and files that were edited, lost or left over", () => {
    const at = smsProject();
    generate(at, "--service", "sms@2021-01-11");
    at.edit("src/tencent/sms/v20210111/SendSms.js", (text) => `${text}// mine\n`);
    at.write("src/tencent/sms/v20210111/Old.js", "/* eslint-disable */\n// @generated from schemas.\n");
    at.edit(SMS, (text) => text.replace('"description": "', '"description": "Changed: '));
    const { status, stdout } = generate(at, "--service", "sms@2021-01-11", "--check");
    expect(status).toBe(1);
    expect(stdout).toContain("changed    sms/v20210111/SendSms.js\n");
    expect(stdout).toContain("left over  sms/v20210111/Old.js\n");
    expect(stdout).toMatch(
      /\n\d+ files are stale in src\/tencent: run the same command without --check\.\n$/,
    );
    generate(at, "--service", "sms@2021-01-11");
    expect(generate(at, "--service", "sms@2021-01-11", "--check").status).toBe(0);
  });

  test("a user's file in a directory that would be replaced is an error with its path, and nothing is lost", () => {
    const at = smsProject();
    generate(at);
    at.write("src/tencent/sms/v20210111/mine.ts", "export {};\n");
    for (const more of [["--check"], []]) {
      const { status, stderr } = generate(at, ...more);
      expect(status).toBe(2);
      expect(stderr).toContain(
        `${at.path("src/tencent/sms/v20210111/mine.ts")}: expected only generated files`,
      );
    }
    expect(at.files("src/tencent").get("sms/v20210111/mine.ts")).toBe("export {};\n");
  });

  test("exits with 1 if a package is not installed", () => {
    const at = smsProject(["types", "errors"]);
    generate(at);
    const { status, stdout } = generate(at, "--check");
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^@tc3-schema\/validator: .* none is installed\nnpm install .*\nAll is up to date in src\/tencent, but 1 package is missing or too old\.\n$/,
    );
  });
});

describe("--json", () => {
  const REPORT = {
    services: 3,
    generated: 3,
    stale: [],
    unfit: [],
    undescribed: [],
    docsMistakes: [],
    problem: null,
    mistakes: [],
  };

  test("written, up to date, stale", () => {
    const at = smsProject();
    const first = json(at);
    expect(first).toEqual({
      status: 0,
      report: { ...REPORT, outcome: "written", stale: expect.any(Array) },
    });
    expect(first.report).toHaveProperty("stale.0", { path: expect.any(String), state: "missing" });
    expect(json(at)).toEqual({ status: 0, report: { ...REPORT, outcome: "up-to-date", generated: 0 } });
    at.edit("src/tencent/sms/v20210111/SendSms.js", (text) => `${text}// mine\n`);
    expect(json(at, "--check")).toEqual({
      status: 1,
      report: {
        ...REPORT,
        outcome: "stale",
        generated: 1,
        stale: [{ path: "sms/v20210111/SendSms.js", state: "changed" }],
      },
    });
  });

  test("a package is not installed", () => {
    const at = smsProject(["types", "errors"]);
    expect(json(at).report).toMatchObject({
      outcome: "written",
      unfit: [{ name: "@tc3-schema/validator", needed: expect.any(String), installed: null }],
    });
    expect(json(at, "--check")).toMatchObject({ status: 1, report: { outcome: "unfit-packages" } });
  });

  test("a broken schema gives its mistakes, on stderr too", () => {
    const at = smsProject();
    at.edit(SMS, (text) => text.replace('"type": "string"', '"type": "strong"'));
    const { status, stdout, stderr } = generate(at, "--json");
    expect(status).toBe(2);
    expect(stderr).toContain("services/sms/v20210111/responses.schema.json#/definitions/");
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: "failed",
      services: null,
      generated: null,
      stale: [],
      mistakes: expect.arrayContaining([
        {
          file: "services/sms/v20210111/responses.schema.json",
          pointer: expect.stringMatching(/^\/definitions\/.*\/type$/),
          expected: expect.any(String),
          received: '"strong"',
          advice: null,
        },
      ]),
    });
  });
});

describe("unusable input gives exit code 2, a message on stderr and no files", () => {
  const SERVICES = ["types", "errors", "validator"];

  test.each([
    ["neither --out nor tc3.json", ["generate"], "there is no tc3.json in"],
    [
      "an unknown service",
      ["generate", "--out", "o", "--service", "sms,smss"],
      "no service smss\nDid you mean sms?",
    ],
    [
      "an unknown version",
      ["generate", "--out", "o", "--service", "sms@2021-01-12"],
      "no service sms@2021-01-12\nDid you mean sms@2021-01-11?",
    ],
    [
      "an unknown action",
      ["generate", "--out", "o", "--action", "SendSms,SendSMS"],
      'received "SendSMS". Did you mean SendSms?',
    ],
    ["an unknown format", ["generate", "--out", "o", "--format", "umd"], "Allowed choices are esm, cjs"],
    ["one comma too many", ["generate", "--out", "o", "--service", "sms,"], "One of its names is empty."],
    ["--check with --watch", ["generate", "--out", "o", "--check", "--watch"], "cannot be used with"],
    ["output among the schemas", ["generate", "--out", "schemas/services"], "is where the schemas are"],
    ["an empty output path, as an unset variable gives it", ["generate", "--out", ""], "--out"],
    [
      "no schemas",
      ["generate", "--out", "o", "--schemas", "nowhere"],
      "there is no directory nowhere\nMake schemas from the official definitions:",
    ],
  ])("%s", (_name, args, words) => {
    const at = smsProject(SERVICES);
    const before = at.files("schemas");
    const { status, stdout, stderr } = tc3In(at.directory, args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(words);
    expect(readdirSync(at.directory).sort()).toEqual(["node_modules", "package.json", "schemas"]);
    expect(at.files("schemas")).toEqual(before);
  });

  test("output among the schemas through a link is refused", () => {
    const at = smsProject(SERVICES);
    symlinkSync(at.path("schemas/services"), at.path("linked"), "junction");
    const before = at.files("schemas");
    const { status, stderr } = tc3In(at.directory, ["generate", "--out", "linked"]);
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("is where the schemas are"),
    });
    expect(at.files("schemas")).toEqual(before);
  });

  test("schemas without services give advice on the first step", () => {
    const at = project();
    mkdirSync(at.path("schemas/services"), { recursive: true });
    expect(generate(at)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(
        "there are no services in schemas\nMake schemas from the official definitions:\n  git clone",
      ),
    });
  });

  test("a schema that was broken later is reported with file and pointer, and the output stays", () => {
    const at = smsProject();
    generate(at);
    const before = at.files("src/tencent");
    at.edit(SMS, (text) => text.replace('"type": "string"', '"type": "strong"'));
    const { status, stdout, stderr } = generate(at);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(
      /^services\/sms\/v20210111\/responses\.schema\.json#\/definitions\/\S+: expected /m,
    );
    expect(stderr).toMatch(/\nNothing was written; the previous output is unchanged\.\n$/);
    expect(at.files("src/tencent")).toEqual(before);
  });

  test("a file in the place of the directory gives the system's error, not a report of a defect", () => {
    const at = smsProject();
    at.write("src/tencent", "");
    const { status, stdout, stderr } = generate(at);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^E[A-Z]+: /);
    expect(stderr).not.toContain("this is a defect of tc3");
  });
});

test("in a pipe there is no progress and no control character", () => {
  const at = smsProject();
  const { stdout, stderr } = generate(at);
  for (const control of ["\u001b", "\r", "█"]) expect(`${stdout}${stderr}`).not.toContain(control);
});
