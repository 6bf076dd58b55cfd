import { type Explanation, type ExplanationContext, emptyExplanation } from "../explanation.ts";
import type { Thrown } from "../recognise/recognised.ts";
import { wordsIn } from "../words/in-language.ts";
import { cataloguesOfActions, explainCode, hintsFor } from "./code.ts";

/** Explains an error that a program threw. */
export function explainThrown(thrown: Thrown, context: ExplanationContext): Explanation {
  const { language, selection } = context;
  const { hints } = wordsIn(language);
  const requestId = thrown.requestId ?? null;
  const base = { ...emptyExplanation("thrown-error", language), requestId, message: thrown.message ?? null };
  if (thrown.code === undefined)
    return { ...base, hints: [requestId === null ? hints.noCode : hints.codeLeftOut] };
  const code = explainCode(thrown.code, cataloguesOfActions(thrown.code, selection), language);
  // The SDKs and the system have their own codes (ClientNetworkError, ClientError.…, ECONNRESET).
  const local = requestId === null && code.match === "none";
  return {
    ...base,
    outcome: local ? null : "failure",
    code,
    hints: local ? [hints.localCode] : hintsFor([code], context),
  };
}
