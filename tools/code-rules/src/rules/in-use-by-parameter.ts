import { REQUEST } from "../families.ts";
import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** A parameter names something that is in use. */
export const inUseByParameter: Rule = {
  name: "in-use-by-parameter",
  families: REQUEST,
  words: phrases([
    "in use",
    "in using",
    "already (used|associated|bind|bound|attached)( *)*",
    "been bound",
    "used in *",
    "binded",
    "* used$",
    "use in *",
    "is bound *",
    "bind forward rule",
  ]),
  unless: phrases(["(name|id|value) *", "not been bound", "less than used"]),
  category: "state",
  retry: "no",
  reason: {
    en: "Something else uses the resource; it has to be released first.",
    zh: "资源仍被其他对象使用，须先释放。",
  },
  examples: [
    "InvalidParameter.CrtDateInUsing",
    "InvalidParameterValue.BandwidthPackageInUse",
    "InvalidInstanceId.AlreadyBindEip",
  ],
  counterExamples: ["InvalidParameter.GroupNameInUse", "FailedOperation.VpcInUse"],
};
