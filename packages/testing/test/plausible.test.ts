import { describe, expect, test } from "@jest/globals";
import { plausible } from "../src/values/plausible.ts";
import { randomAt } from "../src/values/random.ts";
import { singular, wordsOf } from "../src/values/words.ts";

const SEEDS = Array.from({ length: 50 }, (_, seed) => seed);

/** Values of a member, for many seeds. */
const valuesOf = (kind: Parameters<typeof plausible>[0], name: string): readonly unknown[] =>
  SEEDS.map((seed) => plausible(kind, wordsOf(name), () => randomAt(seed, name)));

const textsOf = (name: string): readonly string[] => valuesOf("string", name).map(String);

describe("the words of a name", () => {
  test.each([
    ["PhoneNumberSet", "phone number set"],
    ["user_receive_time", "user receive time"],
    ["IPv6Address", "ipv6 address"],
    ["SSHKeyIds", "ssh key ids"],
    ["SdkAppId", "sdk app id"],
    ["AppID", "app id"],
    ["Md5", "md5"],
    ["", ""],
  ])("of %s are: %s", (name, words) => {
    expect(wordsOf(name)).toBe(words);
  });

  test.each([
    ["phone number set", "phone number"],
    ["instance ids", "instance id"],
    ["private ip addresses", "private ip address"],
    ["policies", "policy"],
    ["status", "status"],
    ["disk list", "disk"],
  ])("of an item of a list with the words %s are: %s", (words, item) => {
    expect(singular(words)).toBe(item);
  });
});

describe("the text of a member", () => {
  test.each([
    ["RequestId", /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/],
    ["PhoneNumber", /^\+86138000000\d\d$/],
    ["mobile", /^138000000\d\d$/],
    ["Region", /^ap-guangzhou$/],
    ["Zone", /^ap-guangzhou-3$/],
    ["InstanceId", /^ins-[0-9a-z]{8}$/],
    ["SourceSecurityGroupId", /^sg-[0-9a-z]{8}$/],
    ["VpcId", /^vpc-[0-9a-z]{8}$/],
    ["FlowId", /^flow-[0-9a-z]{8}$/],
    ["PrivateIpAddress", /^10\.0\.\d{1,3}\.\d{1,3}$/],
    ["PublicIp", /^203\.0\.113\.\d{1,3}$/],
    ["IPv6Address", /^2001:db8::[1-9a-f]$/],
    ["VpcCidrBlock", /^10\.0\.\d{1,3}\.0\/24$/],
    ["CallbackUrl", /^https:\/\/example\.com\/callback-url\/[0-9a-z]{8}$/],
    ["Email", /^user-\d\d@example\.com$/],
    ["CreateTime", /^2026-0[1-7]-\d\dT\d\d:\d\d:\d\dZ$/],
    ["BeginDate", /^2026-\d\d-\d\d$/],
    ["Uin", /^[1-9]\d{11}$/],
    ["Md5", /^[0-9a-f]{32}$/],
    ["NextToken", /^$/],
    ["ErrorMessage", /^$/],
    ["InstanceName", /^instance-name-\d$/],
    ["ReviewReply", /^review-reply-\d$/],
  ])("%s looks like one of the API", (name, form) => {
    expect(textsOf(name).filter((text) => !form.test(text))).toEqual([]);
  });

  test("that nothing is known of consists of the words of its name", () => {
    expect(textsOf("AnythingElse").every((text) => text.startsWith("anything-else-"))).toBe(true);
  });
});

describe("the number of a member", () => {
  test.each([
    ["RegionId", 1, 1],
    ["Port", 443, 443],
    ["TotalCount", 1, 9],
    ["Progress", 0, 100],
    ["CreateTime", 1_767_225_600, 1_798_761_599],
    ["EndTimeMs", 1_767_225_600_000, 1_798_761_599_000],
    ["ErrCode", 0, 0],
    ["Offset", 0, 0],
    ["AnythingElse", 1, 100],
  ])("%s is an integer that it can have", (name, least, most) => {
    const values = valuesOf("integer", name).map(Number);
    expect(values.every(Number.isSafeInteger)).toBe(true);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(least);
    expect(Math.max(...values)).toBeLessThanOrEqual(most);
  });

  test("is a fraction where one is", () => {
    expect(valuesOf("number", "UnitPrice").map((value) => Number(value) % 1)).toEqual(SEEDS.map(() => 0.5));
  });

  test("nothing ends before it starts", () => {
    const latest = Math.max(...valuesOf("integer", "StartTime").map(Number));
    expect(Math.min(...valuesOf("integer", "EndTime").map(Number))).toBeGreaterThan(latest);
  });
});

test("a token of the next page is empty, because a program that fetches all pages would never end otherwise", () => {
  expect([valuesOf("boolean", "HasMore"), textsOf("NextToken"), valuesOf("boolean", "IsTruncated")]).toEqual([
    SEEDS.map(() => false),
    SEEDS.map(() => ""),
    SEEDS.map(() => false),
  ]);
});
