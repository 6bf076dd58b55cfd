import { FAILED } from "../families.ts";
import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** The code names the operation that failed, and nothing else. */
export const operationFailed: Rule = {
  name: "operation-failed",
  families: FAILED,
  words: phrases([
    "unable to * *",
    "(fail*|failure|faild|failded|falied|fail)",
    "error",
    "err",
    "exception",
    "^(create|delete|update|modify|get|describe|query|add|remove|set|list|bind|unbind|un bind|tag|untag|un tag|generate|start|stop|open|close|save|read|write|send|publish|copy|register|unregister|search|upload|submit|check|invoke|install|operate|deploy|compile|acquire|allocate|apply|build|close|commit|control|execute|exec|grant|import|export|init|isolate|issue|load|migrate|onboard|parse|pay|purchase|rebuild|recover|refund|release|renew|reset|resolve|restart|return|revoke|rollback|run|share|switch|sync|terminate|transfer|upgrade|validate|verify|synchronize|decompress|save|manage|rescan|authorize|split|retry|bid|quite|define|inquiry|cancel|quit|re|add|provision|preview|prefetch|purge)( *)+$",
    "^(recover|record|preprocess|migration|coordinate|editor?)$",
  ]),
  unless: phrases([
    "^(failed operation|operation failed|operation|other|others|operation failed error|failed operation error|operation failure|operation error|operation exception|other error|other exception|parameters other error|unsupported)( error)?$",
  ]),
  category: "platform",
  retry: "transient",
  reason: {
    en: "A step of the operation failed without a cause that the caller could change; it may have been executed in part.",
    zh: "操作的某个步骤失败，且未给出调用方可改变的原因；可能已部分执行。",
  },
  examples: [
    "FailedOperation.FlowCreateError",
    "FailedOperation.CreateSubscription",
    "FailedOperation.DeleteCluster",
    "FailedOperation.SAMLServiceProviderCreateFailed",
    "FailedOperation.OcrFailed",
    "DidFailedOperation.GetDidDocFiled",
  ],
  counterExamples: [
    "FailedOperation.FailedOperation",
    "FailedOperation.OperationFailedError",
    "FailedOperation.InsufficientBalance",
    "FailedOperation.DebugModeStatus",
  ],
};
