import { describe, expect, test } from "@jest/globals";
import stringWidth from "string-width";
import { wantsColour } from "../src/terminal.ts";
import { sendStatus, sent } from "./bodies.ts";
import { tc3 } from "./terminal.ts";

const CODE = "LimitExceeded.PhoneNumberDailyLimit";

describe("colours", () => {
  test("are used on a terminal, for the labels and the important words", async () => {
    const { stdout } = await tc3(["explain", CODE], { colour: true });
    expect(stdout).toContain(`\u001b[1m${CODE}\u001b[22m`);
    const { stdout: plain } = await tc3(["explain", CODE]);
    // oxlint-disable-next-line no-control-regex
    expect(stdout.replaceAll(/\u001b\[\d+m/g, "")).toBe(plain);
  });
});

test.each([
  ["on a terminal", true, {}, true],
  ["with an empty NO_COLOR", true, { NO_COLOR: "" }, true],
  ["with NO_COLOR", true, { NO_COLOR: "1" }, false],
  ["on a dumb terminal", true, { TERM: "dumb" }, false],
  ["into a pipe, even in CI", false, { CI: "true", FORCE_COLOR: "1" }, false],
])("%s", (_name, onTerminal, env, wanted) => {
  expect(wantsColour(onTerminal, env)).toBe(wanted);
});

describe("lines", () => {
  test.each(["en", "zh"])("are broken for a screen, beside their labels (%s)", async (language) => {
    const { stdout } = await tc3(["explain", CODE, "--lang", language], {
      columns: 60,
    });
    const lines = stdout.split("\n").filter((line) => !line.includes("https://"));
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(60);
    expect(stdout).toContain("https://www.tencentcloud.com/document/api/382/40474\n");
  });

  test("are left whole for a pipe", async () => {
    const { stdout } = await tc3(["explain", CODE]);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeGreaterThan(100);
  });

  test("begin in one column, whatever the width of the labels", async () => {
    const { stdout } = await tc3(["explain", CODE, "--lang", "zh"]);
    const columns = stdout
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => stringWidth(/^(?:\S+)? {2,}/.exec(line)?.[0] ?? ""));
    expect(new Set(columns).size).toBe(1);
  });
});

test("a whole explanation", async () => {
  const stdin = sent(
    sendStatus("Ok"),
    sendStatus(CODE, {
      Message: "the phone number sms count exceeds the limit",
    }),
  );
  expect((await tc3(["explain", "-"], { stdin })).stdout).toMatchInlineSnapshot(`
    "Input      a response body; recognised by its members as SendSms of sms 2021-01-11
    Failed     Response.SendStatusSet[1]  +8618511122233  LimitExceeded.PhoneNumberDailyLimit  the phone number sms count exceeds the limit
    RequestId  b5b41468-520d-4192-b42f-595cc34b6c1c (quote it when you ask support)

    Docs       https://www.tencentcloud.com/document/api/382/40474
    Listed by  SendMultiGlobalSms, SendSms (sms 2021-01-11)
               SendSms (sms 2019-07-11)
    Code       LimitExceeded.PhoneNumberDailyLimit
    Means      This number has received its daily number of messages; go on tomorrow or change the policy in the SMS console.
    Fault      yours: the request, the account or what it sends has to change
    Category   quota: a quota or a rate
    Retry      no. A daily quota of the number: it is free again the next day, or when the policy is changed in the console.

    Outcome    success, but 1 of 2 failed
    "
  `);
});
