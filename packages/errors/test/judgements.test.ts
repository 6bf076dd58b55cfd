import { describe, expect, test } from "@jest/globals";
import { zh as commonZh } from "../generated/error-codes/common/zh.js";
import { type CodeInfo, lookup, reasonOf } from "../src/index.ts";
import { entries } from "./common-catalogue.ts";
import { vocabularies } from "./sms.ts";

const sets = [
  { path: "common", catalogue: undefined, zh: commonZh, codes: entries.map((entry) => entry.const) },
  ...vocabularies.map(({ path, catalogue, zh, entries: own }) => ({
    path,
    catalogue,
    zh,
    codes: own.map((entry) => entry.const),
  })),
];

const all = sets.flatMap(({ path, catalogue, zh, codes }) =>
  codes.map((code) => [`${path} ${code}`, lookup(code, catalogue), reasonOf(code, zh)] as const),
);

/** Every code by category and retry class, so that a change of mind is seen as a whole. */
const inCategory = (path: string, category: CodeInfo["category"]): readonly string[] => {
  const set = sets.find((each) => each.path === path);
  return (set?.codes ?? []).filter((code) => lookup(code, set?.catalogue).category === category);
};

/** Which categories a fault has. */
const CATEGORIES: Readonly<Record<CodeInfo["fault"], readonly CodeInfo["category"][]>> = {
  client: ["request", "credentials", "permission", "account", "quota", "state", "content"],
  server: ["platform"],
  none: ["none"],
  // A phone that is off is nobody's fault that we know.
  unknown: ["unknown", "state"],
};

/** Which categories let a repeat help: a wrong value in the request is as wrong the next time. */
const REPEATED: Readonly<Record<CodeInfo["retry"], readonly CodeInfo["category"][]>> = {
  no: [...new Set(Object.values(CATEGORIES).flat())],
  throttle: ["quota"],
  wait: ["state"],
  transient: ["platform", "state"],
};

describe.each(all)("%s", (_name, info, chinese) => {
  test("has a category that fits its fault and its retry class", () => {
    expect(info.reviewed).toBe(true);
    expect(CATEGORIES[info.fault]).toContain(info.category);
    expect(REPEATED[info.retry]).toContain(info.category);
  });

  test("has a window only if a pause helps, and no repeat if the day has to end", () => {
    const paused = info.retry === "throttle" || info.retry === "wait";
    expect(info.waitSeconds === undefined || paused).toBe(true);
    const untilMorning = /Daily|TimeConstraint/.test(info.code);
    expect(untilMorning && info.retry !== "no").toBe(false);
  });

  test("has its reason in both languages", () => {
    expect(info.reason).toMatch(/^[A-Z].*\.$/);
    expect(info.reason).not.toMatch(/\p{Script=Han}/u);
    expect(chinese).toMatch(/\p{Script=Han}.*。$/u);
  });
});

test("three codes name the window after which a repeat helps", () => {
  const windows = all.flatMap(([name, { waitSeconds }]) =>
    waitSeconds === undefined ? [] : [`${name} ${waitSeconds}`],
  );
  expect(windows).toEqual([
    "common RequestLimitExceeded 1",
    "sms/v20190711 LimitExceeded.PhoneNumberOneHourLimit 3600",
    "sms/v20190711 LimitExceeded.PhoneNumberThirtySecondLimit 30",
    "sms/v20210111 LimitExceeded.PhoneNumberOneHourLimit 3600",
    "sms/v20210111 LimitExceeded.PhoneNumberThirtySecondLimit 30",
    "intl/sms/v20190711 LimitExceeded.PhoneNumberOneHourLimit 3600",
    "intl/sms/v20190711 LimitExceeded.PhoneNumberThirtySecondLimit 30",
    "intl/sms/v20210111 LimitExceeded.PhoneNumberOneHourLimit 3600",
    "intl/sms/v20210111 LimitExceeded.PhoneNumberThirtySecondLimit 30",
  ]);
});

test("arrears, packages and identities are of the category account", () => {
  expect(inCategory("sms/v20210111", "account")).toEqual([
    "FailedOperation.ForbidAddMarketingTemplates",
    "FailedOperation.InsufficientBalanceInSmsPackage",
    "FailedOperation.NotEnterpriseCertification",
    "UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny",
    "UnauthorizedOperation.ServiceSuspendDueToArrears",
  ]);
  expect(inCategory("sms/v20210111", "request")).toContain("InvalidParameterValue.IncorrectPhoneNumber");
});

test("forbidden words are of the category content, signatures and templates under review of the category state", () => {
  expect(inCategory("sms/v20210111", "content")).toEqual([
    "FailedOperation.ContainSensitiveWord",
    "InvalidParameter.DirtyWordFound",
    "InvalidParameterValue.InvalidTemplateFormat",
    "InvalidParameterValue.MarketingTemplateWithoutUnsubscribe",
    "InvalidParameterValue.ProhibitedUseUrlInTemplateParameter",
    "InvalidParameterValue.TemplateWithDirtyWords",
    "InvalidParameterValue.UnsupportedTemplateVariable",
  ]);
  expect(inCategory("sms/v20210111", "state")).toEqual([
    "FailedOperation.MissingSignature",
    "FailedOperation.MissingSignatureList",
    "FailedOperation.MissingTemplateList",
    "FailedOperation.QualificationIdNotApproved",
    "FailedOperation.SignatureIncorrectOrUnapproved",
    "FailedOperation.TemplateAlreadyPassedCheck",
    "FailedOperation.TemplateIncorrectOrUnapproved",
    "FailedOperation.TemplateUnapprovedOrNotExist",
    "InvalidParameterValue.SignAlreadyPassedCheck",
    "InvalidParameterValue.SignExistAndUnapproved",
    "UnauthorizedOperation.SdkAppIdIsDisabled",
  ]);
});

test("a resource in use has the retry class wait", () => {
  expect(lookup("ResourceInUse")).toMatchObject({ category: "state", retry: "wait" });
});

test("a code does not take the window of its family", () => {
  expect(lookup("RequestLimitExceeded.CreateUser")).not.toHaveProperty("waitSeconds");
});
