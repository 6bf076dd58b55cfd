import { describe, expect, test } from "@jest/globals";
import { describeSmsSignList, sendSms } from "../generated/sms/v20210111/index.js";
import { envelope } from "../src/index.ts";
import { outcomeOfAnswer } from "../src/runtime/outcome/outcome.ts";
import { codeOfMember } from "../src/runtime/report/code-of.ts";
import { collect, noResult } from "../src/runtime/report/collect.ts";
import { MALFORMED } from "../src/runtime/report/issue.ts";

const many = (count: number): Record<string, number> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`Extra${index}`, index]));

describe("an outcome lists 100 issues and counts the rest", () => {
  test("drift", () => {
    const outcome = envelope.check({ Response: { RequestId: "r" }, ...many(250) });
    expect(outcome).toMatchObject({ status: "success", conforms: true, omitted: 150 });
    expect("drift" in outcome && outcome.drift).toHaveLength(100);
  });

  test("exactly 100 leave nothing out", () => {
    expect(envelope.check({ Response: { RequestId: "r" }, ...many(100) })).toHaveProperty("omitted", 0);
  });

  test("the issue that makes a body malformed is listed before all drift", () => {
    const outcome = envelope.check({ ...many(250), Response: { RequestId: 1 } });
    expect(outcome).toMatchObject({ status: "malformed", issues: [{ code: "bad-request-id" }], omitted: 0 });
  });

  test("strict lists the issue that makes a body malformed before the drift that it rejects", () => {
    const outcome = envelope.strict.check({ ...many(250), Response: { RequestId: 5 } });
    expect(outcome).toMatchObject({ status: "malformed", omitted: 151 });
    expect("issues" in outcome && outcome.issues[0]?.code).toBe("bad-request-id");
  });

  test("lost integers", () => {
    const list = Array.from({ length: 1_000 }, () => "9007199254740993").join(",");
    const body = `{"Response":{"RequestId":"r","List":[${list}]}}`;
    const outcome = envelope.decode(body);
    expect(outcome).toHaveProperty("omitted", 900);
    expect("drift" in outcome && outcome.drift).toHaveLength(100);
    expect(envelope.strict.decode(body)).toMatchObject({ status: "malformed", omitted: 900 });
  });

  test("the path and the sentence of an issue beyond the cap are never made", () => {
    const result = noResult();
    const { issues } = result;
    const value = { Response: { RequestId: "r" } };
    const note = collect(result, value, codeOfMember, { fromText: false, exactIntegers: false });
    for (let index = 0; index < 10_000; index += 1) note("", "additionalProperties", { index }, "index");
    for (let index = 0; index < 10_000; index += 1) note("", "required", {}, "Missing");
    expect(issues.first).toHaveLength(200);
    const reported = { issues, exact: undefined, rejected: MALFORMED, inherits: false } as const;
    const outcome = outcomeOfAnswer(value, undefined, reported);
    expect(outcome).toMatchObject({ status: "success", conforms: false, omitted: 19_900 });
  });

  test("a hundred thousand wrong kinds and a hundred thousand missing fields", () => {
    const SendStatusSet = Array.from({ length: 100_000 }, () => ({ Fee: "1" }));
    const outcome = sendSms.strict.check({ Response: { RequestId: "r", SendStatusSet } });
    expect(outcome).toMatchObject({ status: "malformed", omitted: 699_900 });
    expect("issues" in outcome && outcome.issues.every(({ code }) => code === "wrong-kind")).toBe(true);
  });

  test("the digits of listed issues are found wherever they are in the text", () => {
    const item = (more: string): string => `{"SignId":1${more}}`;
    const unknown = Array.from({ length: 400 }, () => item(',"New":9007199254740995')).join(",");
    const body = (list: string): string =>
      `{"Response":{"RequestId":"r","DescribeSignListStatusSet":[${list}]}}`;
    const first = describeSmsSignList.strict.decode(body(`{"SignId":9007199254740993},${unknown}`));
    expect(JSON.stringify(first)).toContain('"received":"9007199254740993"');
    // A doubled key, of which the last wins, is a token without an issue: 400 of them come first.
    const doubled = Array.from({ length: 400 }, () => '"SignId":9007199254740995').join(",");
    const last = describeSmsSignList.decode(body(`{${doubled},"SignId":9007199254740993}`));
    expect("drift" in last && last.drift.find(({ code }) => code === "unsafe-integer")?.received).toBe(
      "9007199254740993",
    );
  });
});

describe("an issue shows only a part of what came", () => {
  const long = "x".repeat(1_000_000);

  test("of a long member name in the message", () => {
    const outcome = envelope.check({ Response: { RequestId: "r" }, [long]: 1 });
    expect("drift" in outcome && outcome.drift[0]?.path).toEqual([long]);
    expect("drift" in outcome && outcome.drift[0]?.message.length).toBeLessThan(200);
  });

  test("of many digits", () => {
    const outcome = envelope.decode(`{"Response":{"RequestId":"r","Id":${"9".repeat(1_000_000)}}}`);
    expect("drift" in outcome && outcome.drift[0]?.message.length).toBeLessThan(300);
    expect("drift" in outcome && outcome.drift[0]?.received?.length).toBeLessThan(1_100);
  });

  test("of a text that is not JSON", () => {
    const outcome = envelope.decode(`{"${long}`);
    expect("issues" in outcome && outcome.issues[0]?.message.length).toBeLessThan(300);
  });
});
