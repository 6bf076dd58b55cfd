import { INTERNAL } from "../families.ts";
import type { Rule } from "../rule.ts";

/** The service failed. It names no other cause. */
export const internalError: Rule = {
  name: "internal-error",
  families: INTERNAL,
  category: "platform",
  retry: "transient",
  reason: {
    en: "The service failed at an unknown point; the work may have been done.",
    zh: "服务在未知环节出错；操作可能已执行。",
  },
  examples: ["InternalError.ES", "InternalError.DbOperationFailed", "InternalServerError", "SystemError"],
  counterExamples: ["InternalError.Param", "FailedOperation.SystemError"],
};
