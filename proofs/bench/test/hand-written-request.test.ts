import { expect, test } from "@jest/globals";
import { isSendSmsRequest } from "../src/hand-written-request.ts";
import { requestClasses } from "../src/request-classes.ts";
import { requestSubjects } from "../src/request-subjects.ts";

const REQUEST = { PhoneNumberSet: ["+8613800000000"], SmsSdkAppId: "1400006666", TemplateId: "1110" };

const CASES: readonly (readonly [name: string, request: unknown, accepted: boolean])[] = [
  ["only the required parameters", REQUEST, true],
  ["an optional parameter", { ...REQUEST, SignName: "example" }, true],
  ["an optional list", { ...REQUEST, TemplateParamSet: ["1"] }, true],
  ["an empty list", { ...REQUEST, PhoneNumberSet: [] }, true],
  ["null for an optional parameter", { ...REQUEST, SignName: null }, false],
  ["null in a list", { ...REQUEST, PhoneNumberSet: [null] }, false],
  ["an optional list that is a text", { ...REQUEST, TemplateParamSet: "1" }, false],
  ["an unknown parameter", { ...REQUEST, TemplateID: "1110" }, false],
  ["no SmsSdkAppId", { PhoneNumberSet: [], TemplateId: "1110" }, false],
  ["a list", [REQUEST], false],
  ["null", null, false],
];

test.each(CASES)(
  "all guards of a SendSms request give the same verdict on %s",
  (_name, request, accepted) => {
    const verdicts = requestSubjects().map(({ name, guards }) => [name, guards.get("SendSms")?.(request)]);
    expect(verdicts).toEqual(requestSubjects().map(({ name }) => [name, accepted]));
  },
);

test("the hand-written guard of a request accepts every measured request except those named rejected", () => {
  for (const { name, entries } of requestClasses)
    for (const [, text] of entries)
      expect([name, isSendSmsRequest(JSON.parse(text))]).toEqual([name, !name.startsWith("rejected")]);
});
