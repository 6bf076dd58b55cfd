import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** The words name a rate or a pace, whatever the family is. */
export const rate: Rule = {
  name: "rate",
  words: phrases([
    "frequency limit*",
    "send (mail|verify code) limit (60|180)",
    "over frequency",
    "frequency same player limited",
    "restricted frequency",
    "frequency topic",
    "too frequen*",
    "frequent request",
    "freq (ctrl|cnt)",
    "freq (over )?limit",
    "limited access frequency",
    "too often",
    "too quickly",
    "too many requests?",
    "rate limit( ?exceeded)?",
    "rate limited",
    "slow down",
  ]),
  unless: phrases([
    "lo ra",
    "(bit|sample|sampling|frame|transcode) rate",
    "too many request parameter",
    "adjust frequency* *",
    "un ?support*",
    "not support*",
  ]),
  category: "quota",
  retry: "throttle",
  reason: {
    en: "Requests came too fast, and this one was refused before anything was executed; repeat at a slower pace.",
    zh: "请求过于频繁，本次在执行前即被拒绝；请放慢速度后重试。",
  },
  examples: [
    "FailedOperation.FrequencyLimit",
    "LimitExceeded.CdnHostOpTooOften",
    "RequestLimitExceeded.FrequentRequest",
    "UnauthorizedOperation.OperationTooOften",
    "InvalidParameter.OperationIsTooFrequent",
  ],
  counterExamples: [
    "RequestLimitExceeded.CreateUser",
    "UnsupportedOperation.LoRaFreqDupKeyExist",
    "FailedOperation.UnsupportedOpenLowFrequency",
  ],
};
