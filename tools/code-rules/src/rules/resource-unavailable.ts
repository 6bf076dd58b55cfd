import { STATE } from "../families.ts";
import type { Rule } from "../rule.ts";

/** The family says that the resource cannot be used now or that the operation is refused, and no word says otherwise. */
export const resourceUnavailable: Rule = {
  name: "resource-unavailable",
  families: STATE,
  category: "state",
  retry: "no",
  reason: {
    en: "The state of the resource has to change first.",
    zh: "须先改变资源的状态。",
  },
  examples: ["ResourceUnavailable.Listener", "OperationDenied.SubUin", "ResourceInUse.Role"],
  counterExamples: [
    "ResourceUnavailable.InArrears",
    "ResourceInUse.IotOpInProgress",
    "OperationDenied.L4LackOfResources",
  ],
};
