import { expect, test } from "@jest/globals";
import { sendSms } from "../generated/sms/v20210111/index.js";

const failing = (SendStatusSet: unknown) => ({
  Response: { Error: { Code: "InternalError", Message: "m" }, SendStatusSet, RequestId: "r" },
});

test("members beside an Error are judged like those of a success, but none of them is promised", () => {
  expect(sendSms.check(failing("none"))).toMatchObject({
    status: "malformed",
    issues: [{ code: "wrong-kind" }],
  });
  const outcome = sendSms.check(failing([{ Code: "Ok" }]));
  expect(outcome).toMatchObject({ status: "failure" });
  expect("drift" in outcome && outcome.drift.map(({ code, path }) => `${code} ${path.join(".")}`)).toContain(
    "missing Response.SendStatusSet.0.Fee",
  );
  expect(sendSms.check(failing(undefined))).toMatchObject({ status: "failure", drift: [] });
});
