import { realpathSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { tc3In } from "./child.ts";
import { goSdk, letters } from "./miniatures.ts";
import { type Project, project } from "./project.ts";

let at: Project;

beforeAll(() => {
  at = project();
  at.write("official/services/post/v20210111/api.json", JSON.stringify(letters("post")));
  for (const [file, text] of goSdk("post")) at.write(`sdk/${file}`, text);
  at.write("answers.ndjson", "");
  tc3In(at.directory, ["import", "tccli", "official"]);
  tc3In(at.directory, ["import", "go-sdk", "sdk"]);
});

const CLONE = "git clone --depth 1 https://github.com/TencentCloud";

describe("for a name that does not exist, the nearest names are suggested", () => {
  test.each([
    ["explain InvalidParamter", "did you mean InvalidParameter? InvalidParamter is not listed"],
    ["explain FailedOperation.NoStamps --schemas schemas", "did you mean FailedOperation.NoStamp?"],
    ["explain InternalError --service smss", "Did you mean sms?"],
    ["explain InternalError --service pots --schemas schemas", "Did you mean post or pts?"],
    ["explain InternalError --version 2021-01-12", "Did you mean 2021-01-11, 2021-01-19 or"],
    ["explain answers.ndjson --action SendSmss", "Did you mean SendSms?"],
    ["explain answers.ndjson --action SendLeter --schemas schemas", "Did you mean SendLetter?"],
    ["validate --service smss --action SendSms answers.ndjson", "Did you mean sms?"],
    ["validate --action SendSmss answers.ndjson", "Did you mean SendSms?"],
    ["validate --action SendSms --version 2021-01-12 answers.ndjson", "Did you mean 2021-01-11?"],
    ["validate --schemas schemas --action SendLeter answers.ndjson", "Did you mean SendLetter?"],
    ["validate --schemas schemas --service pots --action A answers.ndjson", "Did you mean post?"],
    ["generate --out o --service pots", "Did you mean post?"],
    ["diff official schemas --service pots", "received one that is not:"],
    ["generate --out o --service post@2021-01-12", "Did you mean post@2021-01-11?"],
    ["generate --out o --action SendLeter", "Did you mean SendLetter?"],
    ["import tccli official --service pots", "Did you mean post?"],
    ["import go-sdk sdk --service pots", "Did you mean post?"],
    ["diff official schemas --service pots", "Did you mean post?"],
    ["diff official schemas --service post@2021-01-12", "Did you mean post@2021-01-11?"],
  ])("tc3 %s", (line, hint) => {
    const { stdout, stderr } = tc3In(at.directory, line.split(" "));
    expect(`${stdout}${stderr}`).toContain(hint);
    // A name that is only an example would read as a suggestion.
    expect(stderr).not.toMatch(/DescribeInstances|cvm/);
  });
});

test("two swapped letters count as one mistake, and names farther away are not suggested", () => {
  const several = project();
  for (const service of ["cvm", "cam", "ciam"])
    several.write(`official/services/${service}/v20210111/api.json`, JSON.stringify(letters(service)));
  tc3In(several.directory, ["import", "tccli", "official"]);
  const hint = (service: string): string =>
    tc3In(several.directory, ["generate", "--out", "o", "--service", service]).stderr;
  expect(hint("cmv")).toContain("Did you mean cvm?");
  expect(hint("cvmm")).toContain("Did you mean cvm?");
  // All are one letter away.
  expect(hint("cim")).toContain("Did you mean cam, ciam or cvm?");
});

test("if several services are possible, the message lists their names", () => {
  const two = project();
  for (const service of ["post", "mail"])
    two.write(`official/services/${service}/v20210111/api.json`, JSON.stringify(letters(service)));
  two.write("answers.ndjson", "");
  tc3In(two.directory, ["import", "tccli", "official"]);
  const { stderr } = tc3In(two.directory, [
    "validate",
    "--schemas",
    "schemas",
    "--action",
    "SendLetter",
    "answers.ndjson",
  ]);
  expect(stderr).toContain("Name one of them with --service: mail, post.");
});

describe("a missing directory is reported, with the command that creates it", () => {
  test.each([
    ["import tccli nowhere", "no directory nowhere", `${CLONE}/tencentcloud-cli nowhere`],
    ["import tccli sdk", "sdk is not a clone of tencentcloud-cli", `${CLONE}/tencentcloud-cli`],
    ["import go-sdk nowhere", "no directory nowhere", `${CLONE}/tencentcloud-sdk-go nowhere`],
    ["import docs nowhere --url https://example.org", "no file nowhere", "Save the page first"],
    [
      "generate --out o --schemas nowhere",
      "no directory nowhere",
      "tc3 import tccli tencentcloud-cli --out nowhere",
    ],
    ["validate --schemas nowhere --action A answers.ndjson", "no directory nowhere", "tc3 import tccli"],
    ["explain InternalError --schemas nowhere", "no directory nowhere", "tc3 import tccli"],
    ["diff nowhere schemas", "no directory nowhere", "a directory of schemas or definitions, a clone of"],
  ])("tc3 %s", (line, said, hint) => {
    const { status, stdout, stderr } = tc3In(at.directory, line.split(" "));
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(said);
    expect(stderr).toContain(hint);
  });
});

describe("the version of a service is spelled 2021-01-11", () => {
  test("when it is generated, and the name of its directory is corrected", () => {
    const generated = tc3In(at.directory, ["generate", "--out", "o", "--service", "post@2021-01-11"]);
    expect(generated).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/generated again in o\.\n$/),
    });
    const directory = tc3In(at.directory, ["generate", "--out", "o", "--service", "post/v20210111"]);
    expect(directory).toMatchObject({
      status: 2,
      stderr: "tc3: schemas has no service post/v20210111\nDid you mean post@2021-01-11?\n",
    });
  });

  test("wherever it is printed", () => {
    const { stdout } = tc3In(at.directory, ["explain", "FailedOperation.NoStamp", "--schemas", "schemas"]);
    expect(stdout).toMatch(/^Listed by {2}SendLetter \(post 2021-01-11\)$/m);
  });
});

test("if only half of a catalogue's name is given, the message asks for the other half", () => {
  at.write("page.md", "");
  const half = ["import", "docs", "page.md", "--url", "https://example.org", "--service", "post"];
  expect(tc3In(at.directory, half).stderr).toContain("--service post --version YYYY-MM-DD");
});

test.each([
  ["generate", ["generate", "--out", "."]],
  ["import", ["import", "tccli", "official", "--out", "."]],
])("%s --out . prints the full path", (_name, args) => {
  const { stdout } = tc3In(at.directory, args);
  expect(stdout.trimEnd()).toMatch(new RegExp(`in ${realpathSync(at.directory)}\\.$`));
});

describe("explain --schemas", () => {
  const explain = (...args: readonly string[]): string =>
    tc3In(at.directory, ["explain", ...args, "--schemas", "schemas"]).stdout;

  test("finds the imported codes, and the actions that list them", () => {
    expect(tc3In(at.directory, ["explain", "FailedOperation.NoStamp"]).stdout).toContain("not listed");
    expect(explain("FailedOperation.NoStamp")).toMatch(
      /^Code +FailedOperation\.NoStamp \(imported, not reviewed\)$/m,
    );
    expect(JSON.parse(explain("FailedOperation.NoStamp", "--json"))).toMatchObject({
      code: {
        match: "exact",
        listedBy: [{ service: "post", version: "2021-01-11", actions: ["SendLetter"] }],
      },
    });
  });

  test("still knows the built-in codes", () => {
    expect(explain("LimitExceeded.PhoneNumberDailyLimit")).toMatch(/^Listed by +.*SendSms/m);
  });

  test("judges an answer by one of its actions", () => {
    at.write("letter.json", '{"Response":{"Weight":"20","RequestId":"r"}}');
    const explanation = explain("letter.json", "--action", "SendLetter");
    expect(explanation).toContain("judged as SendLetter of post 2021-01-11");
    expect(explanation).toContain("Response.Weight: expected an integer, received a string");
  });

  test("reports a broken catalogue", () => {
    const broken = project();
    broken.write("schemas/services/post/v20210111/error-codes.schema.json", "{}");
    const { status, stderr } = tc3In(broken.directory, ["explain", "X", "--schemas", "schemas"]);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining("services/post/v20210111/error-codes.schema.json: expected"),
    });
  });
});

describe("--lang zh", () => {
  const CHINESE = /[一-鿿]/;

  test.each([
    [
      "another kind",
      '{"Response":{"SendStatusSet":"x","RequestId":"r"}}',
      "Response.SendStatusSet：应为数组，实际为字符串",
    ],
    [
      "null",
      '{"Response":{"SendStatusSet":null,"RequestId":"r"}}',
      "Response.SendStatusSet：应为数组，实际为 null",
    ],
    ["nothing", '{"Response":{"RequestId":"r"}}', "Response.SendStatusSet：应为一个值，实际为空缺"],
    [
      "an unknown field",
      '{"Response":{"SendStatusSet":[],"X":1,"RequestId":"r"}}',
      "Response.X：定义中没有该字段",
    ],
    ["no RequestId", '{"Response":{"SendStatusSet":[]}}', "Response.RequestId：应为字符串，实际为空缺"],
    ["no Response", "{}", "Response：应为对象，实际为空缺"],
    [
      "an empty code",
      '{"Response":{"SendStatusSet":[],"Error":{"Code":"","Message":""},"RequestId":"r"}}',
      "Code 为空",
    ],
    [
      "digits that are lost",
      '{"Response":{"SendStatusSet":[],"X":9007199254740993,"RequestId":"r"}}',
      "定义中没有该字段",
    ],
    ["HTML", "<html>", "响应体是 HTML 或 XML"],
    ["an event stream", "data: {}", "响应体是事件流"],
    ["no JSON", "{", "响应体不是 JSON，开头是 {"],
  ])("prints this message in Chinese: %s", (_name, body, words) => {
    const args = ["explain", "-", "--lang", "zh", "--action", "SendSms", "--json"];
    const { drift, issues } = JSON.parse(tc3In(at.directory, args, { input: body }).stdout);
    const messages = [...drift, ...issues].map(({ message }) => message);
    expect(messages.join("\n")).toContain(words);
    for (const message of messages) expect(message).toMatch(CHINESE);
  });
});
