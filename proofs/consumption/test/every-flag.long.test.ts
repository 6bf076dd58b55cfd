import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { type CommandHelp, commandHelps } from "../src/command-help.ts";
import { writeDefinitions } from "../src/definitions.ts";
import { emptyProject, type ModuleType } from "../src/empty-project.ts";
import { node, outputOf, type Result, strangersEnvironment } from "../src/run.ts";

/** One use of the command, and its expected result. */
interface Use {
  readonly line: string;
  readonly exitCode?: number;
  readonly says: RegExp;
}

const JSON_OUTPUT = /^\{/;

const HELPS = [
  "",
  "add ",
  "update ",
  "remove ",
  "services ",
  "actions ",
  "completion ",
  "import ",
  "import tccli ",
  "import go-sdk ",
  "import docs ",
  "generate ",
  "validate ",
  "mock ",
  "proxy ",
  "diff ",
  "export ",
  "export json-schema ",
  "export openapi ",
  "export errors ",
  "explain ",
];

const PAGE = "import docs codes.md --url https://example.org/codes --service post --version 2021-01-11";

/** Every command with every option in every spelling, in the order in which a user would need them. */
const USES: readonly Use[] = [
  ...HELPS.flatMap((command) =>
    ["--help", "-h"].map((flag) => ({ line: `${command}${flag}`, says: /^Usage: tc3 / })),
  ),
  { line: "help explain", says: /^Usage: tc3 explain / },
  { line: "--version", says: /^\d+\.\d+\.\d+\n$/ },
  { line: "-V", says: /^\d+\.\d+\.\d+\n$/ },

  { line: "import tccli tencentcloud-cli --service post", says: /2 files written in schemas/ },
  { line: "import tccli tencentcloud-cli --out words --with-docs", says: /2 files written in words/ },
  {
    line: "import tccli tencentcloud-cli --out both --with-docs --intl tencentcloud-cli",
    says: /2 files written in both/,
  },
  { line: "import tccli tencentcloud-cli -o quiet -q", says: /^$/ },
  { line: "import tccli tencentcloud-cli --quiet", says: /^$/ },
  { line: "import tccli tencentcloud-cli --strict --edition cn", says: /up to date/ },
  { line: "import tccli tencentcloud-cli --json", says: JSON_OUTPUT },

  { line: "import go-sdk tencentcloud-sdk-go --service post", says: /written in schemas/ },
  { line: "import go-sdk tencentcloud-sdk-go --out codes", says: /written in codes/ },
  { line: "import go-sdk tencentcloud-sdk-go -o codes -q", says: /^$/ },
  { line: "import go-sdk tencentcloud-sdk-go --quiet", says: /^$/ },
  { line: "import go-sdk tencentcloud-sdk-go --strict --edition cn", says: /up to date/ },
  { line: "import go-sdk tencentcloud-sdk-go --json", says: JSON_OUTPUT },

  { line: PAGE, says: /written in schemas/ },
  { line: `${PAGE} --name a-page --title Codes --updated 2026-02-05`, says: /written in schemas/ },
  { line: `${PAGE} --only business --kind business --format markdown`, says: /up to date|written/ },
  { line: `${PAGE} --out pages`, says: /written in pages/ },
  { line: `${PAGE} -o pages -q`, says: /^$/ },
  { line: `${PAGE} --quiet`, says: /^$|removed/ },
  { line: `${PAGE} --json`, says: JSON_OUTPUT },

  { line: "generate --out tencent", says: /written: 1 of 1 service version generated again in tencent/ },
  { line: "generate -o tencent --schemas schemas", says: /All is up to date/ },
  { line: "generate --out chosen --service post --action SendLetter", says: /written/ },
  { line: "generate --out esm --format esm --edition cn", says: /written/ },
  { line: "generate --out cjs --format cjs", says: /written/ },
  // The command is installed alone here, and its generated code needs three packages.
  {
    line: "generate --out tencent --check",
    exitCode: 1,
    says: /npm install @tc3-schema\/types@\S+ @tc3-schema\/errors@\S+ @tc3-schema\/validator@\S+/,
  },
  { line: "generate --out tencent --quiet", says: /^$/ },
  { line: "generate --out tencent -q", says: /^$/ },
  { line: "generate --out tencent --json", says: JSON_OUTPUT },

  {
    line: "export json-schema --schemas schemas --out exported",
    says: /files of 1 service version written in exported/,
  },
  { line: "export json-schema -o exported --schemas schemas --draft draft-07", says: /All is up to date/ },
  {
    line: "export json-schema --out exported --schemas schemas --service post --action SendLetter",
    says: /All is up to date/,
  },
  { line: "export json-schema --out exported --service sms --edition intl", says: /written in exported/ },
  { line: "export json-schema --out exported --service sms --edition intl --quiet", says: /^$/ },
  { line: "export json-schema --out exported --service sms --edition intl -q", says: /^$/ },
  { line: "export json-schema --out exported --service sms --json", says: JSON_OUTPUT },

  { line: "export openapi --schemas schemas --out documents", says: /written in documents/ },
  {
    line: "export openapi -o documents --service sms --action SendSms --edition intl --each-action --strict",
    says: /written in documents/,
  },
  { line: "export openapi --out documents --service sms --quiet", says: /^$/ },
  { line: "export openapi --out documents --service sms -q", says: /^$/ },
  { line: "export openapi --out documents --service sms --json", says: JSON_OUTPUT },
  { line: "export openapi --out all --all-services --edition intl", says: /written in all/ },

  { line: "export errors --schemas schemas --out tables", says: /written in tables/ },
  {
    line: "export errors -o tables --service sms --action SendSms --edition intl --format csv",
    says: /written in tables/,
  },
  { line: "export errors --out tables --service sms --quiet", says: /^$/ },
  { line: "export errors --out tables --service sms -q", says: /^$/ },
  { line: "export errors --out tables --service sms --json", says: JSON_OUTPUT },
  { line: "export errors --out all --all-services --edition intl", says: /written in all/ },

  { line: "validate --action SendSms sms.ndjson", says: /^\{"line":1,.*"outcome":"success"/ },
  { line: "validate --service sms --version 2021-01-11 --action SendSms sms.ndjson", says: /^\{"line":1/ },
  { line: "validate --edition intl --action SendSms sms.ndjson", says: /^\{"line":1/ },
  { line: "validate --strict --only malformed --workers 2 --max-line 1M sms.ndjson", says: /^$/ },
  {
    line: "validate --schemas schemas --service post --action SendLetter --summary --exit-zero letters.ndjson",
    says: /^malformed +SendLetter +wrong-kind +1$/m,
  },
  { line: "validate --tagged --json tagged.ndjson", says: /^\{\n {2}"outcome": "accepted"/ },
  { line: "validate --quiet sms.ndjson", says: /^\{"line":1/ },
  { line: "validate -q sms.ndjson", says: /^\{"line":1/ },

  { line: "diff before schemas", says: /^none: no changes/ },
  { line: "diff tencentcloud-cli schemas --service post", says: /^none: no changes/ },
  { line: "diff before after --verbose --policy policy.json --ignore ignore.json", says: /Weight is gone/ },
  { line: "diff before after -v --exit-code", exitCode: 1, says: /major/ },
  { line: "diff before after --markdown", says: /^## The definitions changed: major/ },
  { line: "diff before after --json", says: JSON_OUTPUT },
  {
    line: "diff before after --changeset --config changes/config.json",
    says: /Changeset written: changes\/definitions-[0-9a-f]{12}\.md/,
  },
  {
    line: "diff before later --across-versions --service post@2021-01-11,post@2022-01-11",
    says: /^none: no changes/,
  },

  {
    line: "diff facts node_modules/@tc3-schema/definitions --service sms --edition intl",
    says: /^none: no changes/,
  },

  // The project of tc3.json is in a directory below, because the lines above generate without one.
  {
    line: "add sms --action SendSms --edition cn --out chosen --format cjs --project app",
    says: /sms 2021-01-11, SendSms: added to tc3\.json, edition cn/,
  },
  { line: "add vpc --action DescribeVpcs -o chosen -p app --json", says: JSON_OUTPUT },
  { line: "generate --project app", says: /All is up to date/ },
  { line: "generate -p app --quiet", says: /^$/ },
  {
    line: "add sms --action SendSms --edition intl --out chosen --with-docs ../tencentcloud-cli --project abroad",
    says: /edition intl/,
  },
  {
    line: "generate --ambient intl-sdk --with-docs ../tencentcloud-cli --project abroad",
    says: /written/,
  },
  { line: "update --dry-run --exit-code --project app", says: /^none: no changes$/m },
  { line: "update -p app --json", says: JSON_OUTPUT },
  { line: "services sms --edition intl --project app", says: /^sms +2021-01-11 +intl: \d+ actions$/m },
  { line: "services -p app --json", says: /^\[\n {2}\{\n {4}"service": "aai"/ },
  { line: "actions sms Send --edition cn --project app", says: /^SendSms +cn, intl$/m },
  { line: "actions sms -p app --json", says: /"action": "AddSmsSign"/ },
  { line: "remove vpc --action DescribeVpcs --project app", says: /Removed from tc3\.json: vpc/ },
  { line: "remove sms -p app --json", says: JSON_OUTPUT },
  { line: "completion bash", says: /^_tc3\(\) \{/ },

  { line: "explain InternalError --json", says: JSON_OUTPUT },
  { line: "explain InternalError --lang zh", says: /错误码/ },
  { line: "explain InternalError -l zh", says: /错误码/ },
  {
    line: "explain sms.json --edition cn --service sms --version 2021-01-11 --action SendSms",
    says: /judged as SendSms of sms 2021-01-11/,
  },
  { line: "explain FailedOperation.NoStamp --schemas schemas", says: /SendLetter \(post 2021-01-11\)/ },
];

/** The servers with all their options. They run until Ctrl-C. */
const SERVERS: readonly Use[] = [
  {
    line: "mock --service sms --edition cn --project app --port 0 --host 127.0.0.1 --rules rules.json --seed 2 --secret-id AKID --secret-key key --region ap-guangzhou --callback http://127.0.0.1:9/receipts --record answers.ndjson --json",
    says: /^\{"event":"listening","url":"http:\/\/127\.0\.0\.1:\d+"/,
  },
  { line: "mock --service sms -p app --port 0 --quiet", says: /^Listening at http:/ },
  { line: "mock --service sms --port 0 -q", says: /^Listening at http:/ },
  {
    line: "proxy --service sms --edition cn --project app --upstream http://127.0.0.1:9 --port 0 --host 127.0.0.1 --all",
    says: /^Listening at http:/,
  },
  { line: "proxy --service sms -p app --port 0", says: /^Listening at http:/ },
];

const WEIGHED = '{"Response":{"Weight":20,"RequestId":"r"}}';
const SENT = '{"Response":{"SendStatusSet":[],"RequestId":"r"}}';

async function writeInputs(project: string): Promise<void> {
  await writeDefinitions(project);
  await mkdir(join(project, "changes"));
  await mkdir(join(project, "app"));
  await mkdir(join(project, "abroad"));
  const files = {
    "sms.ndjson": `${SENT}\n`,
    "sms.json": SENT,
    "letters.ndjson": `${WEIGHED}\n${WEIGHED.replace("20", '"20"')}\n`,
    "tagged.ndjson": `{"action":"SendSms","body":${SENT}}\n`,
    "rules.json": '{ "rules": [{ "chance": 0.5, "reply": { "code": "RequestLimitExceeded" } }] }',
    "policy.json": '{ "action-added": { "types": "patch" } }',
    "ignore.json": '{ "ignore": [{ "fingerprint": "0123456789ab", "reason": "nobody reads it" }] }',
    "changes/config.json": '{ "fixed": [["one", "another"]] }',
  };
  await Promise.all(Object.entries(files).map(([file, text]) => writeFile(join(project, file), text)));
}

/** Writes the states that `tc3 diff` compares: as imported, without a member, and under a later version. */
async function writeStates(project: string): Promise<void> {
  const path = (...names: readonly string[]): string => join(project, ...names);
  await cp(path("node_modules/@tc3-schema/definitions"), path("facts"), { recursive: true });
  await cp(path("schemas"), path("before"), { recursive: true });
  await cp(path("schemas"), path("after"), { recursive: true });
  const file = path("after/services/post/v20210111/responses.schema.json");
  const content = JSON.parse(await readFile(file, "utf8"));
  const { properties, required } = content.definitions.SendLetterResponse;
  delete properties.Weight;
  required.splice(required.indexOf("Weight"), 1);
  await writeFile(file, JSON.stringify(content));
  const definition = JSON.parse(
    await readFile(path("tencentcloud-cli/tccli/services/post/v20210111/api.json"), "utf8"),
  );
  definition.metadata.apiVersion = "2022-01-11";
  await mkdir(path("later/services/post/v20220111"), { recursive: true });
  await writeFile(path("later/services/post/v20220111/api.json"), JSON.stringify(definition));
}

/** Returns the command that a line runs: the longest one that the line begins with. */
const commandOf = (line: string, helps: readonly CommandHelp[]): string =>
  helps
    .map(({ path }) => path.join(" "))
    .filter((path) => path === "" || line.startsWith(path))
    .reduce((longest, path) => (path.length > longest.length ? path : longest));

const TYPES: readonly ModuleType[] = ["commonjs", "module"];

describe.each(TYPES)('the command alone, "type": "%s"', (type) => {
  let project: string;
  const main = (): string => join(project, "node_modules/@tc3-schema/cli/bin/tc3.cjs");
  const environment = (): NodeJS.ProcessEnv => ({ ...strangersEnvironment(), LC_ALL: "C" });
  const tc3 = (...args: readonly string[]): Promise<Result> =>
    node([main(), ...args], { cwd: project, env: environment() });

  beforeAll(async () => {
    project = await emptyProject(type, "definitions", "cli");
    await writeInputs(project);
  });

  // It is one test, because each run uses the files of the ones before.
  test("every command and every option works", async () => {
    for (const { line, exitCode = 0, says } of USES) {
      // oxlint-disable no-await-in-loop -- each run uses the files of the ones before
      if (line === "diff before schemas") await writeStates(project);
      const { stdout, stderr, ...ended } = await tc3(...line.split(" "));
      expect({ line, exitCode: ended.exitCode, stdout, stderr }).toEqual({
        line,
        exitCode,
        stdout: expect.stringMatching(says),
        stderr: expect.not.stringContaining("this is a defect of tc3"),
      });
      // oxlint-enable no-await-in-loop
    }
  });

  /** Starts a command that does not end by itself, and sends Ctrl-C when it has printed a text on either stream. */
  async function interrupted(line: string, after: RegExp): Promise<{ exitCode: unknown; said: string }> {
    const child = spawn(process.execPath, [main(), ...line.split(" ")], {
      cwd: project,
      env: environment(),
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        said += text;
        // The second Ctrl-C would end the process at once.
        if (after.test(said) && !child.killed) child.kill("SIGINT");
      });
    const [exitCode] = await once(child, "exit");
    return { exitCode, said };
  }

  test("generate --watch goes on until Ctrl-C", async () => {
    expect(await interrupted("generate --out watched --watch", /Watching/)).toEqual({
      exitCode: 0,
      said: expect.stringMatching(/first run: .* in watched/),
    });
  });

  test.each(SERVERS)("$line listens until Ctrl-C", async ({ line, says }) => {
    expect(await interrupted(line, /http:/)).toEqual({ exitCode: 0, said: expect.stringMatching(says) });
  });

  test("every option of every help text is tried above", async () => {
    const helps = await commandHelps(async (...path) => outputOf("help", await tc3(...path, "--help")));
    expect(helps.length).toBeGreaterThan(8);
    const used = new Set(
      [...[...USES, ...SERVERS].map(({ line }) => line), "generate --watch"].flatMap((line) =>
        line
          .split(" ")
          .filter((word) => word.startsWith("-"))
          .map((flag) => `${commandOf(line, helps)} ${flag}`),
      ),
    );
    const documented = helps.flatMap(({ path, flags }) => flags.map((flag) => `${path.join(" ")} ${flag}`));
    expect(documented.filter((flag) => !used.has(flag))).toEqual([]);
  });
});
