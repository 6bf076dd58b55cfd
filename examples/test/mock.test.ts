import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { SendSmsRequest } from "@tc3-schema/types/sms/v20210111";
import { type Mock, startMock } from "../mock/start-mock.ts";
import { sendToAll, type Transport } from "../src/send-and-handle-partial-failure.ts";

const HERE = join(import.meta.dirname, "../mock");
const TC3 = join(import.meta.dirname, "../../packages/cli/dist/main.js");

const ANNE = "+8618501230001";
const BEN = "+8618501230002";

const request = (...numbers: string[]): SendSmsRequest => ({
  PhoneNumberSet: numbers,
  SmsSdkAppId: "1400006666",
  TemplateId: "1110",
});

describe("an application that talks to tc3 mock", () => {
  let mock: Mock;

  beforeAll(async () => {
    mock = await startMock("sms");
  });
  beforeEach(() => mock.forget());
  afterAll(() => mock.stop());

  const transport: Transport = async (parameters) => {
    const response = await fetch(mock.url, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        "X-TC-Action": "SendSms",
        "X-TC-Version": "2021-01-11",
        "X-TC-Timestamp": "1",
      },
      body: JSON.stringify(parameters),
    });
    return response.text();
  };
  const send = (...numbers: string[]) =>
    sendToAll(request(...numbers), transport, { sleep: () => Promise.resolve() });

  test("sends to all numbers", async () => {
    const { accepted } = await send(ANNE, BEN);
    expect(accepted.map(({ phoneNumber }) => phoneNumber)).toEqual([ANNE, BEN]);
    expect(await mock.calls()).toMatchObject([
      { action: "SendSms", result: "Ok", parameters: { PhoneNumberSet: [ANNE, BEN] } },
    ]);
  });

  test("tries again only for the number that was throttled", async () => {
    await mock.reply({
      action: "SendSms",
      calls: [1],
      reply: { items: { [BEN]: "LimitExceeded.PhoneNumberThirtySecondLimit" } },
    });
    const { accepted, failed } = await send(ANNE, BEN);
    expect([accepted.length, failed.length]).toEqual([2, 0]);
    expect((await mock.calls()).map(({ parameters }) => parameters)).toMatchObject([
      { PhoneNumberSet: [ANNE, BEN] },
      { PhoneNumberSet: [BEN] },
    ]);
  });

  test("does not send again if the page of a gateway came", async () => {
    await mock.reply({ reply: { malformed: "html", status: 502 } });
    const { unknown } = await send(ANNE);
    expect(unknown.map(({ phoneNumber }) => phoneNumber)).toEqual([ANNE]);
    expect((await mock.calls()).length).toBe(1);
  });

  test("gets a clear error for a rule with a misspelt code", async () => {
    await expect(mock.reply({ reply: { code: "RequestLimitExceded" } })).rejects.toThrow(
      "RequestLimitExceeded",
    );
  });
});

const hasPython = spawnSync("python3", ["--version"]).status === 0;

test("the Python example passes, or python3 is not installed", () => {
  if (!hasPython) {
    console.warn("python3 is not installed: examples/mock/test_send_sms.py was not run");
    return;
  }
  const { status, stderr } = spawnSync("python3", ["-m", "unittest", "-v", "test_send_sms.py"], {
    cwd: HERE,
    env: {
      ...process.env,
      TC3: `${process.execPath} ${TC3}`,
      NODE_OPTIONS: "",
      PYTHONDONTWRITEBYTECODE: "1",
    },
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining("Ran 1 test") });
});
