import type { Explanation } from "../explanation.ts";
import type { Thrown } from "../recognise/given.ts";
import { wordsIn } from "../words/words-in.ts";
import type { Asked } from "./asked.ts";
import { explainCode } from "./explain-code.ts";
import { hintsOn } from "./hints-on.ts";
import { nothingKnown } from "./nothing-known.ts";

export function explainThrown(thrown: Thrown, asked: Asked): Explanation {
  const { language, selection } = asked;
  const { hints } = wordsIn(language);
  const requestId = thrown.requestId ?? null;
  const base = { ...nothingKnown("thrown-error", language), requestId, message: thrown.message ?? null };
  if (thrown.code === undefined) return { ...base, hints: [hints.noCode] };
  const code = explainCode(thrown.code, selection.catalogues, language);
  // The SDKs have codes of their own (ClientNetworkError, ClientError.…), and so has the system (ECONNRESET).
  const local = requestId === null && code.match === "none";
  return {
    ...base,
    outcome: local ? null : "failure",
    code,
    hints: local ? [hints.localCode] : hintsOn([code], asked),
  };
}
