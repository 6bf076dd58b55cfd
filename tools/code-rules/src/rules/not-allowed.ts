import { REFUSING } from "../families.ts";
import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** The service refuses the operation for now, and the words give no closer reason. */
export const notAllowed: Rule = {
  name: "not-allowed",
  families: REFUSING,
  words: phrases([
    "limit operation",
    "^precondition failed$",
    "(can ?not|cannot|cannnot|unable|disable|forbid|forbidden|prohibit|deny|reject|restrict*|denied) *( *)?( *)?( *)?( *)?",
    "(not|can ?not) *( *)?( *)?",
    "forbid$",
    "denied",
    "deny( *)?",
    "reject(ed|ion)?( *)?",
    "need( *)?( *)?",
    "un(modifiable|returnable)",
    "risk",
    "first$",
    "restriction*",
    "limited",
    "empty database endpoint",
    "(is )?default (rule|line|environment|space|queue|certificates|endpoint|forwarding|org|mapping)( *)*",
    "media forbided( *)*",
    "at least * * *",
    "already( *)?",
    "contains *",
  ]),
  unless: phrases([
    "* * failed",
    "(create|read|send|request|query|update|delete|refund|pay|open|close|start|stop|search|edit|copy|revoke|trade|modify|segment|detect|transcode|upload|download|task|ocr|moderation|connection|service|generate) failed",
    "need retry",
    "unable to *",
  ]),
  category: "state",
  retry: "no",
  reason: {
    en: "The rules of the service do not allow it as things are.",
    zh: "按目前的情况，服务的规则不允许此操作。",
  },
  examples: [
    "FailedOperation.NotAllowed",
    "FailedOperation.UnableOperateAdminAccount",
    "FailedOperation.ContainsPersonalVip",
  ],
  counterExamples: ["UnsupportedOperation.AttachPlugin", "FailedOperation.CreateUserFailed"],
};
