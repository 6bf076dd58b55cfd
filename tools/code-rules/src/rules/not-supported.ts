import { OPERATION } from "../families.ts";
import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** The request asks for something that is not offered. */
export const notSupported: Rule = {
  name: "not-supported",
  families: OPERATION,
  words: phrases([
    "(not|no|non|un|does not) ?support*",
    "unsuported *",
    "deprecated api",
    "only support* *( *)?( *)?",
    "not applicable",
    "only * (* )?(* )?(* )?(can|allow*) *",
    "not suit *",
  ]),
  unless: phrases(["state", "status"]),
  category: "request",
  retry: "no",
  reason: {
    en: "The same request stays unsupported.",
    zh: "同样的请求仍不受支持。",
  },
  examples: [
    "FailedOperation.UploadConfirmCertificateNotSupport",
    "UnsupportedOperation.KernelNotSupportGpu",
    "OperationDenied.NotSupportOrgType",
    "FailedOperation.UnSupportError",
    "InternalError.OsNotSupport",
    "FailedOperation.LanguageNotSupport",
  ],
  counterExamples: [
    "UnsupportedOperation.InstanceStateNotSupported",
    "FailedOperation.StatusNotSupported",
    "InvalidParameterValue.RegionNotSupported",
    "ResourceUnavailable.CmkStateNotSupport",
  ],
};
