import { describe, expect, test } from "@jest/globals";
import { EXCEPTIONS } from "../src/exceptions.ts";
import { judgeCode, ruleOf } from "../src/judge-code.ts";
import { RULES } from "../src/rules.ts";

describe.each(RULES.map((rule) => [rule.name, rule] as const))("the rule %s", (_, rule) => {
  test("judges each of its examples", () => {
    expect(rule.examples.length).toBeGreaterThan(0);
    const others = rule.examples.filter((code) => ruleOf(code) !== rule);
    expect(others).toEqual([]);
  });

  test("judges none of its counter-examples", () => {
    expect(rule.counterExamples.length).toBeGreaterThan(0);
    expect(rule.counterExamples.filter((code) => ruleOf(code) === rule)).toEqual([]);
  });

  test("does not contradict itself", () => {
    const { waitSeconds, retry, category } = rule;
    expect(waitSeconds === undefined || retry === "throttle" || retry === "wait").toBe(true);
    // Only a rate is a reason to throttle, and only a busy resource is a reason to wait.
    expect(retry !== "throttle" || category === "quota").toBe(true);
    expect(retry !== "wait" || category === "state").toBe(true);
  });
});

test("two rules never have the same name", () => {
  const names = RULES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test("the name of the rule is in the reason, in both languages", () => {
  expect(judgeCode("OperationDenied.InstanceOperationInProgress")).toEqual({
    fault: "client",
    category: "state",
    retry: "wait",
    reason: {
      en: "Another operation is under way on the resource, so nothing was done; repeat when it has ended. (rule: operation-under-way)",
      zh: "资源上有其他操作正在进行，因此未执行任何操作；待其结束后重试。（规则：operation-under-way）",
    },
    rule: "operation-under-way",
  });
});

test("an exception is judged by its own reason, and its rule is called exception", () => {
  expect(judgeCode("FailedOperation.ForbidAddMarketingTemplates")).toMatchObject({
    category: "account",
    rule: "exception",
  });
});

test.each([
  ["server", "platform", "InternalError.ES"],
  ["client", "state", "OperationDenied.InstanceOperationInProgress"],
  ["none", "none", "DryRunOperation.DryRunOperationError"],
  ["unknown", "unknown", "FailedOperation.ParametersOtherError"],
])("the fault is %s if the category is %s: %s", (fault, category, code) => {
  expect(judgeCode(code)).toMatchObject({ fault, category });
});

test("a judgement has seconds to wait only if its rule has them", () => {
  expect(judgeCode("InternalError.ES")).not.toHaveProperty("waitSeconds");
  expect(judgeCode("FailedOperation.RequestLimitExceeded1H")).toHaveProperty("waitSeconds", 3600);
});

test("every exception is needed: without it, the rules would judge the code differently", () => {
  const needless = [...EXCEPTIONS].flatMap(([code, { category, retry, waitSeconds }]) => {
    const rule = ruleOf(code);
    const same =
      rule !== undefined &&
      rule.category === category &&
      rule.retry === retry &&
      rule.waitSeconds === waitSeconds;
    return same ? [code] : [];
  });
  expect(needless).toEqual([]);
});

test.each([
  ["blanks around an exception are ignored", " FailedOperation.ForbidAddMarketingTemplates\n", "exception"],
  ["several signs in a row separate words once", "UnsupportedOperation.NOT__SUPPORT_-THIS", "not-supported"],
  ["a sign before the first word is ignored", "DryRunOperation._DryRunOperationError", "dry-run"],
  ["blanks around a code are ignored", " UnsupportedOperation.InstanceStateStopping ", "operation-under-way"],
  ["a trailing dot names no cause", "UnsupportedOperation.", "unsupported"],
  ["underscores separate words", "UnsupportedOperation.NOT_SUPPORT_THIS_ACTION", "not-supported"],
  ["a code may have two dots", "FailedOperation.DeleteTrigger.UrlUsed", "in-use"],
  ["a code may have no dot", "ResourceBusy", "operation-under-way"],
  ["a word may begin in lower case", "InvalidParameterValue.attributeKey", "wrong-value"],
])("%s", (_, code, rule) => {
  expect(judgeCode(code)?.rule).toBe(rule);
});

test("codes that differ only by case are judged alike if they have the same words", () => {
  expect(judgeCode("UnauthorizedOperation.SdkAppidIsDisabled")?.rule).toBe(
    judgeCode("UnauthorizedOperation.SdkAppIdIsDisabled")?.rule,
  );
});

test.each(["FailedOperation", "FailedOperation.FailedOperationError", "Unheard.Of"])(
  "no rule judges %s, which names no cause",
  (code) => {
    expect(judgeCode(code)).toBeUndefined();
  },
);

test("the words of a code decide, not its family alone", () => {
  expect(judgeCode("RequestLimitExceeded.CreateUser")?.retry).toBe("no");
  expect(judgeCode("FailedOperation.FrequencyLimit")?.retry).toBe("throttle");
  expect(judgeCode("ResourceInUse.IotOpInProgress")?.retry).toBe("wait");
  expect(judgeCode("ResourceInUse.ImageInUse")?.retry).toBe("no");
});
