import { describe, expect, test } from "@jest/globals";
import { CONTRACTS } from "@tc3-schema/explain/contracts";
import { EXAMPLES } from "../src/examples.ts";
import { judge, publishedContract } from "../src/judge.ts";

const sendSms = publishedContract({ service: "sms", version: "2021-01-11", action: "SendSms" });

/** Returns the marked parts of a text, each with its kind. */
const marked = (text: string, contract?: typeof sendSms): readonly string[] =>
  judge(text, "en", contract).marks.map(({ kind, from, to }) => `${kind} ${text.slice(from, to)}`);

describe("judge", () => {
  test("knows every action of the published packages", () => {
    expect(CONTRACTS.length).toBeGreaterThanOrEqual(30);
    for (const { service, version, action } of CONTRACTS) {
      const found = publishedContract({ service, version, action });
      expect([found?.version, found?.action]).toEqual([version, action]);
    }
  });

  test.each([
    ["partial", ["success", "SendSms"], ['failed "LimitExceeded.PhoneNumberDailyLimit"']],
    ["failure", ["failure", undefined], ['code "AuthFailure.SignatureExpire"']],
    ["drift", ["success", "SendSms"], ["drift {", "drift null", 'drift "Carrier"']],
    ["malformed", ["malformed", "SendSms"], ["malformed {"]],
    ["callback", ["success", "deliveryStatus"], ['failed "MK:0001"']],
    ["thrown", ["failure", undefined], ["code LimitExceeded.PhoneNumberThirtySecondLimit"]],
    ["proxy", ["malformed", undefined], []],
    ["code", [null, undefined], []],
  ])("explains the example %s, and marks its places", (id, expected, marks) => {
    const example = EXAMPLES.find((each) => each.id === id);
    const contract = example?.action === undefined ? undefined : publishedContract(example.action);
    const { explanation } = judge(example?.text ?? "", "en", contract);
    expect([explanation.outcome, explanation.contract?.actions[0]]).toEqual(expected);
    expect(marked(example?.text ?? "", contract)).toEqual(marks);
  });

  test("every example is among those that are tested above", () => {
    expect(EXAMPLES).toHaveLength(8);
  });

  test("an issue in a Response object without its envelope is marked at its place", () => {
    expect(marked('{"SendStatusSet":null,"RequestId":"r"}')).toEqual(["drift null"]);
  });

  test("a text that is cut off is marked at its end", () => {
    expect(marked('{"Response":{"RequestId":"b5b4"')).toEqual(['malformed "']);
  });

  test("the code in a response body inside a text is marked at its place in the text", () => {
    const body = '{"Response":{"Error":{"Code":"InternalError","Message":"m"},"RequestId":"r"}}';
    expect(marked(`< HTTP/2 200\n<\n${body}`)).toEqual(['code "InternalError"']);
    expect(marked(JSON.stringify(body))).toEqual([]);
  });

  test("a code in a sentence is marked, and a code alone is not", () => {
    expect(marked("it says AuthFailure.SignatureFailure")).toEqual(["code AuthFailure.SignatureFailure"]);
    expect(marked(" AuthFailure.SignatureFailure\n")).toEqual([]);
  });

  test("a byte order mark before a body moves no mark", () => {
    expect(
      marked('\uFEFF{"Response":{"Error":{"Code":"InternalError","Message":"m"},"RequestId":"r"}}'),
    ).toEqual(['code "InternalError"']);
  });

  test("a hint about an answer that is similar to one of an action names the choice on the page", () => {
    const { hints } = judge('{"Response":{"SendStatusSet":{},"RequestId":"r"}}', "en").explanation;
    expect(hints).toEqual([expect.stringMatching(/choose SendSms of sms 2021-01-11 as the action$/)]);
  });

  test("a missing promised member is marked at the name of the object that lacks it", () => {
    expect(marked('{"Response":{"RequestId":"r"}}', sendSms)).toEqual(['drift "Response"']);
  });

  test("a code that only the international site lists is known", () => {
    const { code } = judge("FailedOperation.PhoneNumberOnBlacklist", "en").explanation;
    expect([code?.match, code?.reviewed, code?.listedBy.length]).toEqual(["exact", true, 1]);
  });

  test("markup and __proto__ in a body are plain text", () => {
    const text =
      '{"Response":{"Error":{"Code":"<img src=x>","Message":"<script>alert(1)</script>"},"__proto__":{"a":1},"RequestId":"r"}}';
    const { explanation } = judge(text, "en");
    expect([explanation.outcome, explanation.code?.code, explanation.message]).toEqual([
      "failure",
      "<img src=x>",
      "<script>alert(1)</script>",
    ]);
  });
});
