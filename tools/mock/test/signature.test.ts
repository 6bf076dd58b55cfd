import { describe, expect, test } from "@jest/globals";
import { olderSignature } from "../src/signature/older.ts";
import { readAuthorization, tc3Signature } from "../src/signature/tc3.ts";
import type { Received } from "../src/wire/received.ts";
import { SECRET } from "./sign.ts";

/** The request of the documentation's example: https://www.tencentcloud.com/document/api/382/34454 */
const EXAMPLE: Received = {
  method: "POST",
  target: "/",
  headers: new Map([
    ["content-type", "application/json; charset=utf-8"],
    ["host", "cvm.tencentcloudapi.com"],
    ["x-tc-action", "DescribeInstances"],
    ["x-tc-timestamp", "1551113065"],
  ]),
  body: Buffer.from(
    String.raw`{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}`,
  ),
};

describe("a signature", () => {
  test("of TC3-HMAC-SHA256 is the one in the documentation", () => {
    const signedHeaders = ["content-type", "host"];
    expect(tc3Signature(EXAMPLE, { date: "2019-02-25", service: "cvm", signedHeaders }, SECRET.key)).toBe(
      "72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168",
    );
  });

  // https://www.tencentcloud.com/document/api/382/34453
  test("of HmacSHA1 is the one in the documentation", () => {
    const texts = new Map([
      ["Action", "DescribeInstances"],
      ["InstanceIds.0", "ins-09dx96dg"],
      ["Limit", "20"],
      ["Nonce", "11886"],
      ["Offset", "0"],
      ["Region", "ap-guangzhou"],
      ["SecretId", SECRET.id],
      ["Timestamp", "1465185768"],
      ["Version", "2017-03-12"],
    ]);
    const received = { ...EXAMPLE, method: "GET" };
    expect(olderSignature(received, texts, "HmacSHA1", SECRET.key)).toBe("EliP9YW3pW28FpsEdkXt/+WcGeI=");
  });

  test("in an Authorization header is found with and without blanks after the commas", () => {
    const signature = "0".repeat(64);
    const parts = [
      "Credential=a/2026-01-01/sms/tc3_request",
      "SignedHeaders=content-type;host",
      `Signature=${signature}`,
    ];
    const expected = {
      secretId: "a",
      date: "2026-01-01",
      service: "sms",
      signedHeaders: ["content-type", "host"],
      signature,
    };
    expect(readAuthorization(`TC3-HMAC-SHA256 ${parts.join(", ")}`)).toEqual(expected);
    expect(readAuthorization(`TC3-HMAC-SHA256 ${parts.join(",")}`)).toEqual(expected);
  });

  test.each(["", "Bearer x", "TC3-HMAC-SHA256 Credential=a/b/c/tc3_request", "TC3-HMAC-SHA256 ,,,,"])(
    "is not found in %j",
    (header) => {
      expect(readAuthorization(header)).toBeUndefined();
    },
  );
});
