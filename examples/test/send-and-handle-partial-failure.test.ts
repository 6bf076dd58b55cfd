import { describe, expect, test } from "@jest/globals";
import type { SendSmsRequest } from "@tc3-schema/types/sms/v20210111";
import { type SendOptions, sendToAll, type Transport } from "../src/send-and-handle-partial-failure.ts";

const ANNE = "+8618501230001";
const BEN = "+8618501230002";
const CLEO = "+8618501230003";

/** A code that asks to wait half a minute. */
const THROTTLED = "LimitExceeded.PhoneNumberThirtySecondLimit";
/** A code that gives no time. */
const TOO_FAST = "LimitExceeded.GlobalSmsSendingRateLimit";
const HOURLY = "LimitExceeded.PhoneNumberOneHourLimit";
const TRANSIENT = "InternalError.Timeout";
const REFUSED = "FailedOperation.PhoneNumberInBlacklist";

const request = (...numbers: string[]): SendSmsRequest => ({
  PhoneNumberSet: numbers,
  SmsSdkAppId: "1400006666",
  TemplateId: "1110",
});

const item = (PhoneNumber: string, Code: string, SerialNo = `serial of ${PhoneNumber}`) => ({
  SerialNo,
  PhoneNumber,
  Fee: Code.toLowerCase() === "ok" ? 1 : 0,
  SessionContext: "",
  Code,
  Message: "in the words of the API",
  IsoCode: "CN",
});

const success = (...items: unknown[]): string =>
  JSON.stringify({ Response: { SendStatusSet: items, RequestId: "r" } });

const failure = (Code: string): string =>
  JSON.stringify({ Response: { Error: { Code, Message: "in the words of the API" }, RequestId: "r" } });

/** Answers with one body after the other, and records the numbers of each request. */
function scripted(...bodies: (string | Uint8Array | Error)[]) {
  const sentTo: string[][] = [];
  const transport: Transport = async ({ PhoneNumberSet }) => {
    sentTo.push(PhoneNumberSet);
    const body = bodies[sentTo.length - 1];
    if (body === undefined) throw new Error("one request too many");
    if (body instanceof Error) throw body;
    return body;
  };
  return { transport, sentTo };
}

/** Options with which nothing waits. The pauses are recorded, and move the clock. */
function patient(options: SendOptions = {}) {
  const pauses: number[] = [];
  let clock = Date.UTC(2026, 0, 1);
  const sleep = async (milliseconds: number) => {
    pauses.push(milliseconds);
    clock += milliseconds;
  };
  return { options: { random: () => 1, sleep, now: () => clock, ...options }, pauses };
}

const numbersOf = (fates: readonly { phoneNumber: string }[]) => fates.map(({ phoneNumber }) => phoneNumber);

describe("an answer that accepts the message", () => {
  test.each(["Ok", "OK", "ok"])("says %s", async (code) => {
    const { transport, sentTo } = scripted(success(item(ANNE, code)));
    expect(await sendToAll(request(ANNE), transport)).toEqual({
      accepted: [{ phoneNumber: ANNE, serialNo: `serial of ${ANNE}` }],
      failed: [],
      unknown: [],
    });
    expect(sentTo).toEqual([[ANNE]]);
  });

  test("can come as bytes", async () => {
    const { transport } = scripted(new TextEncoder().encode(success(item(ANNE, "Ok"))));
    expect(numbersOf((await sendToAll(request(ANNE), transport)).accepted)).toEqual([ANNE]);
  });

  test("can lack a serial number", async () => {
    const { transport } = scripted(success({ ...item(ANNE, "Ok"), SerialNo: undefined }));
    const { accepted } = await sendToAll(request(ANNE), transport);
    expect(accepted).toEqual([{ phoneNumber: ANNE, serialNo: undefined }]);
  });

  test("can have unknown members", async () => {
    const { transport } = scripted(success({ ...item(ANNE, "Ok"), SubError: "", SubErrorDesc: "" }));
    expect(numbersOf((await sendToAll(request(ANNE), transport)).accepted)).toEqual([ANNE]);
  });
});

describe("a partial failure", () => {
  test("sorts the numbers, and explains the failures", async () => {
    const { transport, sentTo } = scripted(success(item(ANNE, "Ok"), item(BEN, REFUSED, ""), null));
    const report = await sendToAll(request(ANNE, BEN, CLEO), transport);
    expect(numbersOf(report.accepted)).toEqual([ANNE]);
    expect(report.failed).toEqual([
      {
        phoneNumber: BEN,
        code: REFUSED,
        summary: expect.stringMatching(/do-not-disturb/),
        category: "request",
        retry: "no",
        notBefore: undefined,
      },
    ]);
    expect(report.unknown).toEqual([
      { phoneNumber: CLEO, reason: "the answer does not say what happened to this number" },
    ]);
    expect(sentTo).toHaveLength(1);
  });

  test("with an unlisted code is explained by the API's message, or else by its family", async () => {
    const { transport } = scripted(
      success(item(ANNE, "FailedOperation.NeverHeardOf"), item(BEN, "Never.HeardOf")),
    );
    const { failed } = await sendToAll(request(ANNE, BEN), transport);
    expect(failed.map(({ code }) => code)).toEqual(["FailedOperation.NeverHeardOf", "Never.HeardOf"]);
    expect(failed[0]?.summary).toBe("in the words of the API");
    expect(failed[1]?.summary).toBe("in the words of the API");
  });

  test.each([
    ["a missing list", {}],
    ["null instead of a list", { SendStatusSet: null }],
    ["an empty list", { SendStatusSet: [] }],
    ["an item without a code", { SendStatusSet: [{ PhoneNumber: ANNE }] }],
    ["an empty code", { SendStatusSet: [item(ANNE, "")] }],
  ])("%s does not say what happened to a number", async (_, members) => {
    const { transport, sentTo } = scripted(JSON.stringify({ Response: { ...members, RequestId: "r" } }));
    const report = await sendToAll(request(ANNE), transport);
    expect(report).toEqual({ accepted: [], failed: [], unknown: [expect.anything()] });
    expect(sentTo).toHaveLength(1);
  });
});

describe("an item belongs to", () => {
  test("the number that it names, in any order", async () => {
    const { transport } = scripted(success(item(BEN, REFUSED), item(ANNE, "Ok")));
    const report = await sendToAll(request(ANNE, BEN), transport);
    expect([numbersOf(report.accepted), numbersOf(report.failed)]).toEqual([[ANNE], [BEN]]);
  });

  test.each(["18501230001", "8618501230001", "008618501230001"])(
    "%s, which is the caller's spelling of the number that it names",
    async (written) => {
      const { transport } = scripted(success(item(BEN, REFUSED), item(ANNE, "Ok")));
      const report = await sendToAll(request(written, BEN), transport);
      expect([numbersOf(report.accepted), numbersOf(report.failed)]).toEqual([[written], [BEN]]);
    },
  );

  test("no mainland number just because it has the same number of digits", async () => {
    const { transport } = scripted(success(item("+13125550123", REFUSED), item("+8613125550123", "Ok")));
    const report = await sendToAll(request("13125550123", "+13125550123"), transport);
    expect([numbersOf(report.accepted), numbersOf(report.failed)]).toEqual([
      ["13125550123"],
      ["+13125550123"],
    ]);
  });

  test.each([null, "", "+86 185 0123 0001 "])(
    "the number at its index, if it names %j",
    async (PhoneNumber) => {
      const { transport } = scripted(success({ ...item(ANNE, "Ok"), PhoneNumber }, item(BEN, REFUSED)));
      const report = await sendToAll(request(ANNE, BEN), transport);
      expect([numbersOf(report.accepted), numbersOf(report.failed)]).toEqual([[ANNE], [BEN]]);
    },
  );

  test("nobody, if its index means nothing", async () => {
    const { transport } = scripted(success({ ...item(ANNE, "Ok"), PhoneNumber: null }));
    const report = await sendToAll(request(ANNE, BEN), transport);
    expect(numbersOf(report.unknown)).toEqual([ANNE, BEN]);
  });

  test("only one number: an item that names another number does not count for the number at its index", async () => {
    const { transport } = scripted(success(item(BEN, "Ok"), item(BEN, "Ok")));
    const report = await sendToAll(request(ANNE, BEN), transport);
    expect([numbersOf(report.accepted), numbersOf(report.unknown)]).toEqual([[BEN], [ANNE]]);
  });
});

describe("a repeat", () => {
  test("goes only to the numbers that were throttled", async () => {
    const { transport, sentTo } = scripted(
      success(item(ANNE, "Ok"), item(BEN, THROTTLED), item(CLEO, TRANSIENT)),
      success(item(BEN, "Ok")),
    );
    const { options, pauses } = patient();
    const report = await sendToAll(request(ANNE, BEN, CLEO), transport, options);
    expect(sentTo).toEqual([[ANNE, BEN, CLEO], [BEN]]);
    expect(pauses).toEqual([31_000]);
    expect(numbersOf(report.accepted)).toEqual([ANNE, BEN]);
    expect(report.failed).toMatchObject([{ phoneNumber: CLEO, code: TRANSIENT, retry: "transient" }]);
  });

  test("keeps the rest of the request", async () => {
    const received: SendSmsRequest[] = [];
    const transport: Transport = async (given) => {
      received.push(given);
      return success(item(ANNE, received.length === 1 ? THROTTLED : "Ok"));
    };
    await sendToAll({ ...request(ANNE), SessionContext: "order 7" }, transport, patient().options);
    expect(received.map(({ SessionContext }) => SessionContext)).toEqual(["order 7", "order 7"]);
  });

  test("follows a request that was throttled as a whole", async () => {
    const { transport, sentTo } = scripted(
      failure("RequestLimitExceeded"),
      // It is not listed, but its whole family describes too many requests.
      failure("RequestLimitExceeded.NeverHeardOf"),
      success(item(ANNE, "Ok"), item(BEN, "Ok")),
    );
    const report = await sendToAll(request(ANNE, BEN), transport, patient().options);
    expect(sentTo).toEqual([
      [ANNE, BEN],
      [ANNE, BEN],
      [ANNE, BEN],
    ]);
    expect(numbersOf(report.accepted)).toEqual([ANNE, BEN]);
  });

  test("ends with the attempts, after pauses that double if the code gives no time", async () => {
    const { transport, sentTo } = scripted(...Array<string>(5).fill(failure(TOO_FAST)));
    const { options, pauses } = patient({ attempts: 5, firstPauseMs: 100 });
    const report = await sendToAll(request(ANNE), transport, options);
    expect(sentTo).toHaveLength(5);
    expect(pauses).toEqual([100, 200, 400, 800]);
    expect(report.failed).toMatchObject([{ phoneNumber: ANNE, code: TOO_FAST, retry: "throttle" }]);
    expect(report.failed[0]?.notBefore).toBeUndefined();
  });

  test("ends with the patience", async () => {
    const { transport, sentTo } = scripted(...Array<string>(9).fill(failure(TOO_FAST)));
    const { options, pauses } = patient({ attempts: 9, firstPauseMs: 100, patienceMs: 1_000 });
    await sendToAll(request(ANNE), transport, options);
    expect(pauses).toEqual([100, 200, 400, 300]);
    expect(sentTo).toHaveLength(5);
  });

  test("waits for the time that the code gives, if it is within the patience", async () => {
    const { transport } = scripted(failure(THROTTLED), failure(THROTTLED), failure(THROTTLED));
    const { options, pauses } = patient({ patienceMs: 62_500 });
    const report = await sendToAll(request(ANNE), transport, options);
    expect(pauses).toEqual([31_000, 31_500]);
    expect(report.failed[0]?.notBefore).toEqual(new Date(Date.UTC(2026, 0, 1, 0, 1, 32, 500)));
  });

  test("does not follow a limit that outlasts the patience, and the report has its end", async () => {
    const { transport, sentTo } = scripted(success(item(ANNE, HOURLY), item(BEN, "Ok")));
    const { options, pauses } = patient();
    const report = await sendToAll(request(ANNE, BEN), transport, options);
    expect([sentTo.length, pauses]).toEqual([1, []]);
    expect(report.failed).toEqual([
      {
        phoneNumber: ANNE,
        code: HOURLY,
        summary: expect.any(String),
        category: "quota",
        retry: "throttle",
        notBefore: new Date(Date.UTC(2026, 0, 1, 1)),
      },
    ]);
  });

  test("waits half a minute for one number, although another has to wait an hour", async () => {
    const { transport, sentTo } = scripted(
      success(item(ANNE, HOURLY), item(BEN, THROTTLED)),
      success(item(BEN, "Ok")),
    );
    const report = await sendToAll(request(ANNE, BEN), transport, patient().options);
    expect(sentTo).toEqual([[ANNE, BEN], [BEN]]);
    expect([numbersOf(report.accepted), numbersOf(report.failed)]).toEqual([[BEN], [ANNE]]);
  });

  test("waits a random part of the pause", async () => {
    const { transport } = scripted(failure(TOO_FAST), success(item(ANNE, "Ok")));
    const { options, pauses } = patient({ random: () => 0.25 });
    await sendToAll(request(ANNE), transport, options);
    expect(pauses).toEqual([250]);
  });

  test.each([
    TRANSIENT,
    "InternalError",
    "LimitExceeded.PhoneNumberDailyLimit",
    REFUSED,
    "AuthFailure.SignatureFailure",
    "Never.HeardOf",
  ])("does not follow a failure with %s", async (code) => {
    const { transport, sentTo } = scripted(failure(code));
    const report = await sendToAll(request(ANNE, BEN), transport, patient().options);
    expect(sentTo).toHaveLength(1);
    expect(report.failed.map((each) => [each.phoneNumber, each.code])).toEqual([
      [ANNE, code],
      [BEN, code],
    ]);
  });

  test.each([
    ["HTML of a gateway", "<html>502 Bad Gateway</html>"],
    ["nothing", ""],
    ["half an answer", success(item(ANNE, THROTTLED)).slice(0, -9)],
    ["another kind of value", success({ ...item(ANNE, THROTTLED), Fee: "1" })],
    ["text that is not UTF-8", new Uint8Array([0x22, 0xff, 0x22])],
    ["a connection that broke", new Error("socket hang up")],
  ])("does not follow something that is not an answer: %s", async (_, body) => {
    const { transport, sentTo } = scripted(body);
    const report = await sendToAll(request(ANNE, BEN), transport, patient().options);
    expect(sentTo).toHaveLength(1);
    expect(report).toEqual({
      accepted: [],
      failed: [],
      unknown: [
        { phoneNumber: ANNE, reason: expect.stringMatching(/./) },
        { phoneNumber: BEN, reason: expect.stringMatching(/./) },
      ],
    });
  });

  test("that gets no answer keeps all earlier results", async () => {
    const { transport } = scripted(
      success(item(ANNE, "Ok"), item(BEN, THROTTLED)),
      new Error("socket hang up"),
    );
    const report = await sendToAll(request(ANNE, BEN), transport, patient().options);
    expect([numbersOf(report.accepted), report.failed]).toEqual([[ANNE], []]);
    expect(report.unknown).toEqual([{ phoneNumber: BEN, reason: "no answer: socket hang up" }]);
  });
});

test("a number that is listed twice gets one message", async () => {
  const { transport, sentTo } = scripted(success(item(ANNE, "Ok")));
  await sendToAll(request(ANNE, "18501230001"), transport);
  expect(sentTo.flat()).toHaveLength(1);
});

test("without numbers, nothing is sent", async () => {
  const { transport, sentTo } = scripted();
  expect(await sendToAll(request(), transport)).toEqual({ accepted: [], failed: [], unknown: [] });
  expect(sentTo).toEqual([]);
});
