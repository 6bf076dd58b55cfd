import { isRecord } from "@tc3-schema/base/json";
import { envelope } from "@tc3-schema/validator";
import { type Explanation, type ExplanationContext, emptyExplanation } from "../explanation.ts";
import { bodyInText } from "../recognise/body-in-text.ts";
import { codeInText } from "../recognise/code-in-text.ts";
import { wordsIn } from "../words/in-language.ts";
import type { Words } from "../words/words.ts";

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const hasResponse = (value: unknown): boolean => isRecord(value) && isRecord(value["Response"]);

/** Before version 3.0, an answer was `{"code":4100,"message":"…","codeDesc":"…"}`. */
const isOfOlderApi = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value["code"] === "number" &&
  (typeof value["message"] === "string" || typeof value["codeDesc"] === "string");

/** Returns the sentence that helps most with a text that is not an answer. */
function hintFor(text: string, { hints }: Words): string {
  const value = parsed(text);
  if (isOfOlderApi(value)) return hints.olderApi;
  if (Array.isArray(value)) return value.some(hasResponse) ? hints.manyBodies : hints.unknownForm;
  if (value !== undefined) return hints.unknownForm;
  if (bodyInText(text) !== undefined) return hints.bodyAndMore;
  const code = codeInText(text)?.code;
  return code === undefined ? hints.unknownForm : hints.namesCode(code);
}

/** Explains an input that has none of the known forms. */
export function explainUnknown(body: string | Uint8Array, { language }: ExplanationContext): Explanation {
  const words = wordsIn(language);
  const outcome = envelope.decode(body);
  return {
    ...emptyExplanation("unknown", language),
    outcome: "malformed",
    issues: outcome.status === "malformed" ? [...outcome.issues] : [],
    hints: [typeof body === "string" ? hintFor(body, words) : words.hints.unknownForm],
  };
}
