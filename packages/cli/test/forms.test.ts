import { describe, expect, test } from "@jest/globals";
import { bare, failure, receipt, sendStatus, sent } from "./bodies.ts";
import { explained, tc3 } from "./terminal.ts";

const REQUEST_ID = "b5b41468-520d-4192-b42f-595cc34b6c1c";

describe("a response body", () => {
  test("a failure", async () => {
    expect(await explained(failure("LimitExceeded.PhoneNumberDailyLimit"))).toMatchObject({
      form: "response-body",
      outcome: "failure",
      contract: null,
      requestId: REQUEST_ID,
      message: "words of the API",
      code: { match: "exact", family: "LimitExceeded", fault: "client", retry: "no", common: false },
    });
  });

  test("a code of the common list, of a known family, of neither", async () => {
    const codes = ["InternalError", "InternalError.Whatever", "Whatever.InternalError"];
    const all = await Promise.all(codes.map((code) => explained(failure(code))));
    expect(all.map(({ code }) => [code?.match, code?.common, code?.retry])).toEqual([
      ["exact", true, "transient"],
      ["family", false, "transient"],
      ["none", false, "no"],
    ]);
  });

  test("a success, its action recognised by its members", async () => {
    expect(await explained(sent(sendStatus("Ok")))).toMatchObject({
      outcome: "success",
      contract: { service: "sms", version: "2021-01-11", actions: ["SendSms"], basis: "recognised" },
      items: [],
      itemsSeen: 1,
      drift: [],
    });
  });

  test("all actions with the same form of answer are named", async () => {
    const body = { Response: { PullSmsReplyStatusSet: [], RequestId: "x" } };
    expect((await explained(JSON.stringify(body))).contract?.actions).toEqual([
      "PullSmsReplyStatus",
      "PullSmsReplyStatusByPhoneNumber",
    ]);
  });

  test("an answer that fits only the older version is recognised as one of it", async () => {
    const all = await explained(sent(sendStatus("Ok")), "--version", "v20190711");
    expect(all.contract).toMatchObject({ version: "2019-07-11", basis: "recognised" });
  });

  test("a success of an unknown action is judged by the envelope", async () => {
    const body = '{"Response":{"TotalCount":0,"InstanceStatusSet":[],"RequestId":"x"}}';
    expect(await explained(body)).toMatchObject({ outcome: "success", contract: null, drift: [], hints: [] });
  });

  test("a guessed action does not reject an answer, and a hint says how to be sure", async () => {
    const body = '{"Response":{"SendStatusSet":{},"RequestId":"x"}}';
    const guessed = await explained(body);
    expect(guessed).toMatchObject({ outcome: "success", contract: null });
    expect(guessed.hints[0]).toContain("--action SendSms");
    const explanation = await explained(body, "--action", "SendSms");
    expect(explanation).toMatchObject({ outcome: "malformed", contract: { basis: "given" }, requestId: "x" });
    expect(explanation.issues).toMatchObject([{ code: "wrong-kind", path: ["Response", "SendStatusSet"] }]);
  });

  test("drift is listed, and every digit of an integer that a number cannot hold", async () => {
    const body = sent(sendStatus("Ok")).replace('"Fee":1', '"Fee":9223372036854775807,"New":null');
    expect((await explained(body)).drift).toMatchObject([
      { code: "unknown-field" },
      { code: "unsafe-integer", received: "9223372036854775807" },
    ]);
  });

  test("messages that failed inside a success", async () => {
    const body = sent(
      sendStatus("Ok"),
      sendStatus("FailedOperation.PhoneNumberInBlacklist"),
      sendStatus("LimitExceeded.PhoneNumberDailyLimit", { PhoneNumber: "+8618511122266" }),
    );
    const all = await explained(body);
    expect(all).toMatchObject({ outcome: "success", code: null, itemsSeen: 3 });
    expect(all.items).toMatchObject([
      { path: ["Response", "SendStatusSet", 1], identity: { PhoneNumber: "+8618511122233" } },
      { path: ["Response", "SendStatusSet", 2], code: { match: "exact", retry: "no" } },
    ]);
    const { stdout, exitCode } = await tc3(["explain", "-"], { stdin: body });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/Outcome +success, but 2 of 3 failed\n$/);
  });

  test("one reason for many failures is explained once", async () => {
    const body = sent(
      ...Array.from({ length: 30 }, () => sendStatus("FailedOperation.PhoneNumberInBlacklist")),
    );
    const { stdout } = await tc3(["explain", "-"], { stdin: body });
    expect(stdout.match(/^Means/gm)).toHaveLength(1);
    expect(stdout).toContain("and 10 more");
  });

  test("an item with an unknown code gives exit code 1", async () => {
    const { exitCode } = await tc3(["explain", "-"], { stdin: sent(sendStatus("NoSuchFamily.X")) });
    expect(exitCode).toBe(1);
  });

  test("receipts that were pulled", async () => {
    const status = (ReportStatus: string, Description: string): object => ({
      UserReceiveTime: 1,
      CountryCode: "86",
      SubscriberNumber: "1",
      PhoneNumber: "+861",
      SerialNo: "",
      SessionContext: "",
      ReportStatus,
      Description,
    });
    const body = {
      Response: {
        PullSmsSendStatusSet: [
          status("SUCCESS", "DELIVRD"),
          status("FAIL", "UNDELIV"),
          status("FAIL", "空号"),
        ],
        RequestId: "x",
      },
    };
    expect(await explained(JSON.stringify(body))).toMatchObject({
      itemsSeen: 3,
      items: [{ code: { code: "UNDELIV", match: "exact" } }, { code: null, message: "空号" }],
    });
  });

  test("records of what was sent", async () => {
    const record = (SendStatus: number, RequestCode: string, StatusCode: string): object => ({
      Content: "c",
      IsoCode: "CN",
      PhoneNumber: "+861",
      RequestCode,
      SendStatus,
      SendTime: 1,
      SerialNo: "s",
      StatusCode,
      UserReceiveTime: 0,
    });
    const body = {
      Response: {
        SendRecordSet: [
          record(2, "Ok", "DELIVRD"),
          record(1, "LimitExceeded.PhoneNumberDailyLimit", ""),
          record(4, "Ok", "UNDELIV"),
          record(4, "Ok", ""),
        ],
        TotalCount: 4,
        RequestId: "x",
      },
    };
    expect(await explained(JSON.stringify(body))).toMatchObject({
      itemsSeen: 4,
      items: [
        {
          path: ["Response", "SendRecordSet", 1],
          identity: { PhoneNumber: "+861", SerialNo: "s" },
          code: { code: "LimitExceeded.PhoneNumberDailyLimit", match: "exact" },
        },
        {
          path: ["Response", "SendRecordSet", 2],
          code: { code: "UNDELIV", match: "exact", listedBy: [{ version: "callbacks" }] },
        },
        { path: ["Response", "SendRecordSet", 3], code: null },
      ],
    });
  });

  test.each([
    ["no RequestId", '{"Response":{}}', "bad-request-id"],
    ["a Response that is not an object", '{"Response":[]}', "no-response"],
    ["a malformed Error", '{"Response":{"Error":1,"RequestId":"x"}}', "bad-error"],
  ])("%s: malformed, with the reason", async (_name, body, code) => {
    const { stdout, exitCode } = await tc3(["explain", "-", "--json"], { stdin: body });
    expect(exitCode).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      form: "response-body",
      outcome: "malformed",
      issues: [{ code }],
    });
  });

  test("DryRunOperation is nobody's fault", async () => {
    expect((await explained(failure("DryRunOperation"))).code).toMatchObject({ fault: "none", retry: "no" });
  });
});

describe("a Response object by itself", () => {
  test("a success, digits kept", async () => {
    const body = bare(sent(sendStatus("Ok"))).replace('"Fee":1', '"Fee":9007199254740993');
    expect(await explained(body)).toMatchObject({
      form: "response-object",
      outcome: "success",
      contract: { actions: ["SendSms"] },
      drift: [{ received: "9007199254740993" }],
    });
  });

  test("a failure, with its RequestId or without", async () => {
    const error = { Code: "InternalError", Message: "m" };
    expect(await explained(JSON.stringify({ Error: error, RequestId: "x" }))).toMatchObject({
      form: "response-object",
      outcome: "failure",
    });
    expect(await explained(JSON.stringify({ Error: error }))).toMatchObject({
      outcome: "malformed",
      issues: [{ code: "bad-request-id" }],
    });
  });

  test("a success with a member called Response, which two actions have", async () => {
    expect(await explained('{"Response":"text","RequestId":"x"}')).toMatchObject({
      form: "response-object",
      outcome: "success",
    });
  });
});

describe("callbacks of SMS", () => {
  test("receipts show which messages did not arrive", async () => {
    const body = JSON.stringify([receipt("SUCCESS", "DELIVRD"), receipt("FAIL", "UNDELIV")]);
    expect(await explained(body)).toMatchObject({
      form: "delivery-status",
      outcome: "success",
      itemsSeen: 2,
      items: [
        {
          path: [1],
          identity: { mobile: "13xxxxxxxxx", sid: "xxxxxxx" },
          message: "words of the carrier",
          code: { code: "UNDELIV", match: "exact", listedBy: [{ version: "callbacks", actions: [] }] },
        },
      ],
    });
    const { stdout, exitCode } = await tc3(["explain", "-"], { stdin: body });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/Outcome +1 of 2 messages did not arrive\n$/);
  });

  test("a code in the description is used if errmsg has a code of the carrier", async () => {
    const body = JSON.stringify([receipt("FAIL", "MK:0005", { description: "REJECTD" })]);
    expect((await explained(body)).items[0]?.code).toMatchObject({ code: "REJECTD", fault: "client" });
  });

  test("a code of the carrier alone gives exit code 1", async () => {
    const body = JSON.stringify([receipt("FAIL", "MK:0005")]);
    expect(await tc3(["explain", "-"], { stdin: body })).toMatchObject({ exitCode: 1 });
  });

  test("a new member is drift", async () => {
    const body = JSON.stringify([receipt("SUCCESS", "DELIVRD", { sub_reason: "x" })]);
    expect(await explained(body)).toMatchObject({
      outcome: "success",
      items: [],
      drift: [{ code: "unknown-field" }],
    });
  });

  test("the members announced for 2026-12-01 are not drift", async () => {
    const body = JSON.stringify([receipt("SUCCESS", "DELIVRD", { sub_error: "x", sub_error_desc: "y" })]);
    expect(await explained(body)).toMatchObject({ outcome: "success", items: [], drift: [] });
  });

  test("a reply", async () => {
    const body = '{"extend":"","mobile":"1","nationcode":"86","sign":"s","text":"TD","time":1457336869}';
    expect(await explained(body)).toMatchObject({ form: "reply", outcome: "success", drift: [] });
    expect(await explained(body.replace('"TD"', "1"))).toMatchObject({
      form: "reply",
      outcome: "malformed",
      issues: [{ code: "wrong-kind", path: ["text"] }],
    });
  });
});

describe("a code", () => {
  test("is accepted as on the wire, with trailing dots and blanks", async () => {
    const { stdout } = await tc3(["explain", " InvalidParameterValue. ", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      form: "code",
      outcome: null,
      code: { code: "InvalidParameterValue.", match: "family" },
    });
  });

  test("is accepted on stdin, and as a JSON string", async () => {
    expect(await explained("InvalidParameter\n")).toMatchObject({ form: "code", code: { match: "exact" } });
    expect(await explained('"InvalidParameter"')).toMatchObject({ form: "code", code: { match: "exact" } });
  });

  test("of a receipt; its name is not the family of anything", async () => {
    const { stdout } = await tc3(["explain", "EXPIRED", "--json"]);
    expect(JSON.parse(stdout).code).toMatchObject({ match: "exact", retry: "transient" });
    expect(await tc3(["explain", "EXPIRED.Something"])).toMatchObject({ exitCode: 1 });
  });

  test.each([
    ["invalidparameter", "InvalidParameter"],
    ["FailedOperation.ContainSensitiveWrod", "FailedOperation.ContainSensitiveWord"],
    ["LimitExceeded.", "LimitExceeded"],
  ])("%s: the hint names the code that was probably meant", async (given, meant) => {
    expect((await tc3(["explain", given])).stdout).toMatch(new RegExp(`Hint .*did you mean ${meant}\\? `));
  });

  test("pasted on the command line in its body", async () => {
    const { stdout } = await tc3(["explain", failure("InvalidParameter"), "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({ form: "response-body", code: { match: "exact" } });
  });

  test("is explained for the older version only, if --version says so", async () => {
    const { stdout } = await tc3([
      "explain",
      "InvalidParameter",
      "--service",
      "sms",
      "--version",
      "20190711",
      "--json",
    ]);
    expect(JSON.parse(stdout).code.listedBy).toMatchObject([{ version: "2019-07-11" }]);
  });
});

describe("has a retry line that says how long to wait", () => {
  test.each([
    ["LimitExceeded.PhoneNumberThirtySecondLimit", "yes, after 30 seconds:", "可以，30 秒后再试："],
    ["LimitExceeded.PhoneNumberOneHourLimit", "yes, after 1 hour:", "可以，1 小时后再试："],
    ["RequestLimitExceeded", "yes, after 1 second:", "可以，1 秒后再试："],
    ["LimitExceeded.GlobalSmsSendingRateLimit", "yes, after a pause:", "可以，稍后再试："],
    ["ResourceInUse", "yes, when the state of the resource has changed:", "可以，等资源状态变化后再试："],
    ["Never.Heard", "no. Nothing is known of this code", "不要重试。没有关于该错误码的资料"],
  ])("%s", async (code, en, zh) => {
    expect((await tc3(["explain", code])).stdout).toContain(en);
    const { stdout } = await tc3(["explain", code, "--lang", "zh"]);
    expect(stdout).toContain(zh);
  });
});
