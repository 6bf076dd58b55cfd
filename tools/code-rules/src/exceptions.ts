import type { RuleJudgement } from "./rule.ts";

/**
 * Codes that are judged one by one, because a rule would be wrong about them. Most are common codes and codes of SMS:
 * they have the judgement of `schemas/`, where the documentation was read for each of them.
 */
export const EXCEPTIONS: ReadonlyMap<string, RuleJudgement> = new Map<string, RuleJudgement>([
  [
    "ActionOffline",
    {
      category: "request",
      retry: "no",
      reason: {
        en: "The action was switched off for good; a repeat meets the same answer.",
        zh: "接口已永久下线，重试结果不变。",
      },
    },
  ],
  [
    "FailedOperation.ForbidAddMarketingTemplates",
    {
      category: "account",
      retry: "no",
      reason: {
        en: "The account has to be verified as an enterprise first.",
        zh: "账号须先变更为企业认证。",
      },
    },
  ],
  [
    "FailedOperation.MarketingSendTimeConstraint",
    {
      category: "request",
      retry: "no",
      reason: {
        en: "Nothing was sent, but a repeat is refused until 8 in the morning; schedule the message for then.",
        zh: "短信没有发出，但在早上 8 点之前重试仍会被拒绝；请改为定时发送。",
      },
    },
  ],
  [
    "FailedOperation.MissingSignatureToModify",
    {
      category: "request",
      retry: "no",
      reason: { en: "The same SignId finds nothing again.", zh: "用同样的 SignId 仍然查不到。" },
    },
  ],
  [
    "FailedOperation.MissingTemplateToModify",
    {
      category: "request",
      retry: "no",
      reason: { en: "The same TemplateId finds nothing again.", zh: "用同样的 TemplateId 仍然查不到。" },
    },
  ],
  [
    "FailedOperation.ParametersOtherError",
    {
      category: "unknown",
      retry: "no",
      reason: {
        en: "It does not say what went wrong, so there is no reason to repeat.",
        zh: "没有说明错在哪里，没有理由重试。",
      },
    },
  ],
  [
    "InternalError.RestApiInterfaceNotExist",
    {
      category: "request",
      retry: "no",
      reason: {
        en: "The interface still does not exist on a repeat.",
        zh: "接口现在不存在，重试时仍不存在。",
      },
    },
  ],
  [
    "InternalError.SigFieldMissing",
    {
      category: "platform",
      retry: "no",
      reason: {
        en: "The Sig is added behind the API; a repeat would lack it just the same.",
        zh: "Sig 由 API 后面的服务添加，重试时同样缺少。",
      },
    },
  ],
  [
    "InternalError.SigVerificationFail",
    {
      category: "platform",
      retry: "no",
      reason: {
        en: "The Sig is made behind the API; a repeat would get the same one.",
        zh: "Sig 由 API 后面的服务生成，重试时还是同一个。",
      },
    },
  ],
  [
    "InvalidParameterValue.InvalidTemplateFormat",
    {
      category: "content",
      retry: "no",
      reason: { en: "The same template is refused again.", zh: "同样的模板仍会被拒绝。" },
    },
  ],
  [
    "InvalidParameterValue.MarketingTemplateWithoutUnsubscribe",
    {
      category: "content",
      retry: "no",
      reason: { en: "The template still does not say how to opt out.", zh: "模板里仍然没有退订说明。" },
    },
  ],
  [
    "InvalidParameterValue.ProhibitedUseUrlInTemplateParameter",
    {
      category: "content",
      retry: "no",
      reason: { en: "The same value still has the link.", zh: "同样的变量值里还是那个链接。" },
    },
  ],
  [
    "InvalidParameterValue.SignExistAndUnapproved",
    {
      category: "state",
      retry: "no",
      reason: {
        en: "The first application is still under review; another one does not help.",
        zh: "前一份申请仍在审核，再申请也没有用。",
      },
    },
  ],
  [
    "InvalidParameterValue.UnsupportedTemplateVariable",
    {
      category: "content",
      retry: "no",
      reason: { en: "The template still has its variables.", zh: "模板里仍然带有变量。" },
    },
  ],
  [
    "IpInBlacklist",
    {
      category: "permission",
      retry: "no",
      reason: { en: "The address has to leave the deny list first.", zh: "须先把该地址移出黑名单。" },
    },
  ],
  [
    "LimitExceeded.AppCountryOrRegionInBlacklist",
    {
      category: "permission",
      retry: "no",
      reason: {
        en: "The destination stays closed until somebody adds it in the console.",
        zh: "在控制台开放之前，仍不能发往该国家或地区。",
      },
    },
  ],
  [
    "NoSuchProduct",
    {
      category: "request",
      retry: "no",
      reason: { en: "The name of the product stays wrong.", zh: "产品名仍然不对。" },
    },
  ],
  [
    "NoSuchVersion",
    { category: "request", retry: "no", reason: { en: "The version stays wrong.", zh: "版本号仍然不对。" } },
  ],
  [
    "RequestLimitExceeded",
    {
      category: "quota",
      retry: "throttle",
      waitSeconds: 1,
      reason: {
        en: "Refused at the gate before anything was executed; requests are counted per second, so repeat in the next one.",
        zh: "网关在执行之前就拒绝了请求；频率按秒计算，请等到下一秒再试。",
      },
    },
  ],
  [
    "RequestSizeLimitExceeded",
    {
      category: "request",
      retry: "no",
      reason: { en: "The same request is just as large.", zh: "同样的请求体积不变。" },
    },
  ],
  [
    "UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny",
    {
      category: "account",
      retry: "no",
      reason: {
        en: "The account has to be verified as an enterprise first.",
        zh: "账号须先变更为企业认证。",
      },
    },
  ],
  [
    "UnauthorizedOperation.SmsSdkAppIdVerifyFail",
    {
      category: "request",
      retry: "no",
      reason: { en: "The application still belongs to another account.", zh: "该应用仍属于另一个账号。" },
    },
  ],
  // The older version of the international edition spells it in its own way.
  [
    "UnauthorizedOperation.SmsSdkAppidVerifyFail",
    {
      category: "request",
      retry: "no",
      reason: { en: "The application still belongs to another account.", zh: "该应用仍属于另一个账号。" },
    },
  ],
  [
    "UnsupportedOperation.InstanceStateLaunchFailed",
    {
      category: "state",
      retry: "no",
      reason: {
        en: "The instance did not start, so it stays as it is until it is made anew.",
        zh: "实例创建失败，重新创建之前状态不变。",
      },
    },
  ],
]);
