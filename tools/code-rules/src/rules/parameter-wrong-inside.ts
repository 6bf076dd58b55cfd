import { INTERNAL } from "../families.ts";
import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** The family says that the service failed, but the words name a value of the request. */
export const parameterWrongInside: Rule = {
  name: "parameter-wrong-inside",
  families: INTERNAL,
  words: phrases([
    "^(in)?valid (parameter|param|input|action|contract|request|user|seq|private|wav|bundle|command)*( *)?( *)?",
    "^param(eter)?s?( error)?$",
    "args not match",
    "illegal (message|param*)",
    "* param error",
    "(cidr|mask size) (invali|out of)*( *)?( *)?( *)?",
    "method (not match|type not support)",
    "not zero trust gateway",
    "crt (date|key) *( *)?",
    "ref txt (empty|oov)",
    "shard no start with one",
    "initial parameter error",
    "^json parse fail$",
    "rest api interface not exist",
    "not match error",
    "data format abnormal error",
    "voice msg *",
    "time window error",
    "verify code err",
    "domain format error",
    "undefined encrypted key",
    "fail url",
    "password error",
    "no conversation found$",
    "api request path parameter error",
  ]),
  category: "request",
  retry: "no",
  reason: {
    en: "The same values are refused again.",
    zh: "相同的取值会再次被拒绝。",
  },
  examples: [
    "InternalError.InvalidParameter",
    "InternalError.Param",
    "InternalError.InvalidInput",
    "InternalError.ArgsNotMatch",
    "InternalError.CdnQueryParamError",
  ],
  counterExamples: [
    "InternalError.ResponseDecodeError",
    "InternalError.InvalidErrorCode",
    "InternalError.JsonUnmarshalError",
  ],
};
