/** The worker of the explorer: it keeps the page responsive while a large body is judged. */
import { judge, publishedContract } from "./judge.ts";
import { isCloseSet, layOut } from "./lay-out.ts";
import type { Answer, Question } from "./messages.ts";

/** A page shows the first items; a body of 10 MB has a hundred thousand. */
const MOST_ITEMS = 200;

/** A text that is laid out is at most so much longer. */
const MOST_GROWTH = 6;

function answer({ number, text, language, action, mayLayOut }: Question): Answer {
  const begun = performance.now();
  const laidOut = mayLayOut && isCloseSet(text) ? layOut(text, text.length * MOST_GROWTH) : undefined;
  const contract = action === undefined ? undefined : publishedContract(action);
  const { explanation, marks } = judge(laidOut ?? text, language, contract);
  return {
    number,
    explanation: { ...explanation, items: explanation.items.slice(0, MOST_ITEMS) },
    marks,
    laidOut,
    failed: explanation.items.length,
    took: performance.now() - begun,
  };
}

addEventListener("message", ({ data }: MessageEvent<Question>) => {
  postMessage(answer(data));
});
