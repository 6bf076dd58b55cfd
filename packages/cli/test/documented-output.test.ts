import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { git } from "@tc3-schema/base/git";
import { tc3In } from "./child.ts";
import { project } from "./project.ts";
import { DRIFT, FAILURE, MALFORMED, SUCCESS } from "./stream.ts";
import { tc3 } from "./terminal.ts";

const ROOT = join(import.meta.dirname, "../../..");
const RESPONSES = "schemas/services/sms/v20210111/responses.schema.json";

/** A command line in a block `console` of a page, and the output that the page shows below it. */
interface Shown {
  readonly page: string;
  readonly command: string;
  readonly output: string;
}

const shown: readonly Shown[] = readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md") && !/(?:^|\/)(?:node_modules|\.vitepress|api)\//.test(name))
  .flatMap((page) =>
    [...readFileSync(join(ROOT, "docs", page), "utf8").matchAll(/^```console\n\$ ([^]*?)^```$/gm)].flatMap(
      ([, block = ""]) =>
        block.split(/^\$ /m).map((part): Shown => {
          const [command = "", ...lines] = part.split("\n");
          return { page: `docs/${page}`, command, output: lines.join("\n").trimEnd() };
        }),
    ),
  );

const sent = { SerialNo: "5000:1", PhoneNumber: "+8613711112222", Fee: 1, SessionContext: "", IsoCode: "CN" };

const ANSWER = {
  Response: {
    SendStatusSet: [
      { ...sent, Code: "Ok", Message: "send success" },
      {
        ...sent,
        SerialNo: "",
        PhoneNumber: "+8613711112223",
        Fee: 0,
        Code: "LimitExceeded.PhoneNumberDailyLimit",
        Message: "daily limit reached",
      },
    ],
    RequestId: "a0aabda6-cf91-4f3e-a81f-9198114a2279",
  },
};

const plain = async (command: string): Promise<string> => (await tc3(command.split(" ").slice(1))).stdout;

async function explainFile(command: string): Promise<string> {
  const args = command.split(" ").slice(1);
  const stdin = JSON.stringify(ANSWER);
  return (
    await tc3(
      args.map((arg) => (arg === "response.json" ? "-" : arg)),
      { stdin },
    )
  ).stdout;
}

async function add(command: string): Promise<string> {
  const args = [...command.split(" ").slice(1), "--format", "cjs", "--project", project([]).directory];
  // The directory is another one here, and the versions of the packages are those of the next release.
  return (await tc3(args)).stdout
    .replace(/again in .*\.$/m, "again in tencent.")
    .replaceAll(/@\d+\.\d+(?=\s)/g, "@1.0");
}

/** In a repository whose last commit has the schemas as they are here, and whose files lost one member and got another. */
function diff(command: string): string {
  const at = project([]);
  cpSync(join(ROOT, "schemas"), at.path("schemas"), { recursive: true });
  git(at.directory, ["init", "--quiet"]);
  git(at.directory, ["add", "schemas"]);
  const author = ["-c", "user.name=n", "-c", "user.email=e@example.com"];
  git(at.directory, [...author, "commit", "--quiet", "--message", "One"]);
  at.edit(RESPONSES, (text) => {
    const content = JSON.parse(text);
    const { properties, required } = content.definitions.SendStatus;
    delete properties.Fee;
    required.splice(required.indexOf("Fee"), 1);
    properties.Region = { type: "string" };
    return JSON.stringify(content);
  });
  return tc3In(at.directory, command.split(" ").slice(1)).stdout;
}

/** Judges a stream in which 90 of 99 lines are a success, 5 a failure, 3 have drift, and the last is malformed. */
function validate(): string {
  const lines = [...Array<string>(90).fill(SUCCESS), ...Array<string>(5).fill(FAILURE), DRIFT, DRIFT, DRIFT];
  const at = project([]);
  at.write("answers.ndjson", `${[...lines, MALFORMED].join("\n")}\n`.repeat(2_900));
  return tc3In(at.directory, ["validate", "--action", "SendSms", "answers.ndjson"]).stderr;
}

const RUNS: readonly (readonly [RegExp, (command: string) => string | Promise<string>])[] = [
  [/^tc3 explain response\.json( --lang zh)?$/, explainFile],
  [/^tc3 (?:explain|services|actions) /, plain],
  [/^tc3 add /, add],
  [/^tc3 diff git:HEAD schemas /, diff],
  [/^tc3 validate --action SendSms answers\.ndjson > results\.ndjson$/, validate],
];

/**
 * Returns the printed text as a page shows it: where the page has a line of dots, it leaves out lines. If the page shows
 * something else, the whole printed text comes back.
 */
function asShown(printed: string, output: string): string {
  const lines = output
    .split("\n")
    .map((line) =>
      /^(?:\.\.\.|…)$/.test(line) ? "[^]*?" : line.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`),
    );
  return new RegExp(`^${lines.join("\n")}$`).test(printed) ? output : printed;
}

test.each(shown.map((each) => [each.page, each.command, each] as const))(
  "%s shows what `%s` prints",
  async (_page, _command, { command, output }) => {
    const [, run] = RUNS.find(([pattern]) => pattern.test(command)) ?? [];
    if (run === undefined) throw new Error(`nothing here runs ${command}`);
    const printed = (await run(command)).trimEnd();
    expect(output).not.toBe("");
    expect(asShown(printed, output)).toBe(output);
  },
);

test("the pages show commands in both languages", () => {
  const commands = (language: RegExp): number => shown.filter(({ page }) => language.test(page)).length;
  expect(commands(/^docs\/zh\//)).toBeGreaterThanOrEqual(7);
  expect(commands(/^docs\/(?!zh\/)/)).toBe(commands(/^docs\/zh\//));
});
