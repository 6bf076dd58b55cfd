import { visible } from "@tc3-schema/codegen/visible";
import { formatPath } from "@tc3-schema/validator/runtime";
import { type Explanation, type ExplanationContext, emptyExplanation } from "./explanation.ts";
import { explainDeliveryStatus, explainReply } from "./forms/callback.ts";
import { cataloguesFor, explainCode, hintsFor } from "./forms/code.ts";
import { explainResponse } from "./forms/response.ts";
import { explainThrown } from "./forms/thrown-error.ts";
import { explainUnknown } from "./forms/unknown.ts";
import type { Recognised } from "./recognise/recognised.ts";
import { wordsIn } from "./words/in-language.ts";

/** The Code of an item that succeeded: `Ok`, `OK` and `ok` all occur. */
const meansSuccess = (code: string): boolean => code.trim().toLowerCase() === "ok";

/** The form of a RequestId. People paste it where a code is asked for. */
const REQUEST_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

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

function explainBareCode(given: string, context: ExplanationContext): Explanation {
  const { language, selection } = context;
  const { hints } = wordsIn(language);
  const base = emptyExplanation("code", language);
  if (meansSuccess(given)) return { ...base, outcome: "success", hints: [hints.itemSucceeded] };
  if (REQUEST_ID.test(given.trim())) return { ...base, requestId: given.trim(), hints: [hints.isRequestId] };
  const code = explainCode(given, cataloguesFor(given, selection), language);
  return { ...base, code, hints: hintsFor([code], context) };
}

function explainForm(input: Recognised, context: ExplanationContext): Explanation {
  const { language } = context;
  switch (input.form) {
    case "code":
      return explainBareCode(input.code, context);
    case "code-in-text": {
      const found = explainBareCode(input.code, context);
      const requestId = input.requestId ?? null;
      return { ...found, requestId, hints: [wordsIn(language).hints.codeInText, ...found.hints] };
    }
    case "body-in-text": {
      const { hints } = wordsIn(language);
      const answer = explainResponse("response-body", input.body, context);
      const about = input.isFirstOfMany ? hints.firstOfMany : hints.bodyInText;
      return { ...answer, hints: [about, ...answer.hints] };
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
    case "unknown":
      return explainUnknown(input.body, context);
  }
}
