import { describe, expect, test } from "@jest/globals";
import { explained, tc3 } from "./terminal.ts";

describe("parts of an answer, as people copy them", () => {
  test("a single result is explained by its code", async () => {
    const item = {
      Code: "FailedOperation.PhoneNumberInBlacklist",
      Message: "m",
      PhoneNumber: "+8613800000000",
    };
    expect(await explained(JSON.stringify(item))).toMatchObject({
      form: "code",
      code: { code: item.Code, match: "exact" },
    });
  });

  test("results without a RequestId are malformed, but their codes are explained", async () => {
    const part = {
      SendStatusSet: [{ Code: "LimitExceeded.PhoneNumberDailyLimit", Message: "m" }, { Code: "Ok" }],
    };
    expect(await explained(JSON.stringify(part))).toMatchObject({
      form: "response-object",
      outcome: "malformed",
      issues: [{ code: "bad-request-id" }],
      items: [{ code: { code: "LimitExceeded.PhoneNumberDailyLimit", match: "exact" } }],
    });
  });

  test.each(["Ok", "OK", "ok"])("%s is not an error", async (code) => {
    const { exitCode, stdout } = await tc3(["explain", code, "--json"]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: "success", code: null });
  });
});

describe("receipts with words in the place of a code", () => {
  const receipt = (errmsg: string, description: string): string =>
    JSON.stringify([{ report_status: "FAIL", mobile: "2", errmsg, description, sid: "s" }]);

  test("the words are shown, and no word of the description counts as a code", async () => {
    expect(await explained(receipt("用户短信达到接收上限", "why"))).toMatchObject({
      items: [{ code: null, message: "用户短信达到接收上限; why" }],
    });
  });

  test("a listed code is found anywhere in them", async () => {
    expect(await explained(receipt("失败", "UNDELIV"))).toMatchObject({
      items: [{ code: { code: "UNDELIV", match: "exact" }, message: "失败" }],
    });
  });

  test("a carrier's own code stays a carrier's code", async () => {
    expect(await explained(receipt("MK:0001", "unreachable"))).toMatchObject({
      items: [{ code: { code: "MK:0001", match: "none" }, message: "unreachable" }],
    });
  });

  test("FAIL may be written in lower case", async () => {
    const body = JSON.stringify([{ report_status: "fail", mobile: "2", errmsg: "EXPIRED", sid: "s" }]);
    expect(await explained(body)).toMatchObject({ items: [{ code: { code: "EXPIRED" } }] });
  });
});
