import { visible } from "@tc3-schema/codegen/visible";
import { envelope } from "@tc3-schema/validator";
import { formatPath } from "@tc3-schema/validator/runtime";
import { type Explanation, type ExplanationContext, emptyExplanation } from "./explanation.ts";
import { explainDeliveryStatus, explainReply } from "./forms/callback.ts";
import { cataloguesFor, explainCode, hintsFor } from "./forms/code.ts";
import { explainResponse } from "./forms/response.ts";
import { explainThrown } from "./forms/thrown-error.ts";
import type { Recognised } from "./recognise/recognised.ts";
import { wordsIn } from "./words/in-language.ts";

/** The Code of an item that succeeded: `Ok`, `OK` and `ok` all occur. */
const meansSuccess = (code: string): boolean => code.trim().toLowerCase() === "ok";

/** Translates the issues into the language of the explanation. The messages of the contracts are English. */
function withTranslatedIssues(explanation: Explanation): Explanation {
  const { issueText } = wordsIn(explanation.language);
  const translated = (issues: Explanation["issues"]): Explanation["issues"] =>
    issues.map((issue) => ({ ...issue, message: issueText(issue, visible(formatPath(issue.path))) }));
  return { ...explanation, drift: translated(explanation.drift), issues: translated(explanation.issues) };
}

/** Explains an input according to its form. Never throws, whatever the input is. */
export const explain = (input: Recognised, context: ExplanationContext): Explanation =>
  withTranslatedIssues(explainForm(input, context));

function explainForm(input: Recognised, context: ExplanationContext): Explanation {
  const { language, selection } = context;
  switch (input.form) {
    case "code": {
      if (meansSuccess(input.code)) {
        const hints = [wordsIn(language).hints.itemSucceeded];
        return { ...emptyExplanation("code", language), outcome: "success", hints };
      }
      const code = explainCode(input.code, cataloguesFor(input.code, selection), language);
      return { ...emptyExplanation("code", language), code, hints: hintsFor([code], context) };
    }
    case "response-body":
    case "response-object":
      return explainResponse(input.form, input.body, context);
    case "delivery-status":
      return explainDeliveryStatus(input.body, language);
    case "reply":
      return explainReply(input.body, language);
    case "thrown-error":
      return explainThrown(input.thrown, context);
    case "validation-error":
      return {
        ...emptyExplanation("thrown-error", language),
        outcome: "malformed",
        message: input.message ?? null,
        issues: [...input.issues],
      };
    case "unknown": {
      const outcome = envelope.decode(input.body);
      return {
        ...emptyExplanation("unknown", language),
        outcome: "malformed",
        issues: outcome.status === "malformed" ? [...outcome.issues] : [],
        hints: [wordsIn(language).hints.unknownForm],
      };
    }
  }
}
