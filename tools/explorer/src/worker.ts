/** The worker of the explorer: it keeps the page responsive while a large body is judged. */
import type { Selection } from "@tc3-schema/explain/selection";
import { type ActionName, judge, publishedContract } from "./judge.ts";
import { isCloseSet, layOut } from "./lay-out.ts";
import type { Answer, Question } from "./messages.ts";

/** A page shows the first items; a body of 10 MB has a hundred thousand. */
const MOST_ITEMS = 200;

/** A text that is laid out is at most so much longer. */
const MOST_GROWTH = 6;

/** The contract of any action: one of the published ones, or one that is made from the definitions. */
async function contractFor(
  name: ActionName | undefined,
  definitions: string,
): Promise<Selection["contract"]> {
  if (name === undefined) return undefined;
  const published = publishedContract(name);
  if (published !== undefined) return published;
  // Loaded only here: most questions are about SMS, or about a code.
  const [{ loadFacts }, { contractOfFacts }] = await Promise.all([
    import("./load-facts.ts"),
    import("./interpret/contract-of-facts.ts"),
  ]);
  try {
    const facts = await loadFacts(definitions, name.edition ?? "cn", name.service, name.version);
    return facts === undefined ? undefined : contractOfFacts(facts, name.action);
  } catch {
    // No network, or a definition with a kind that is not known: the envelope is judged all the same.
    return undefined;
  }
}

async function answer({ number, text, language, action, definitions, mayLayOut }: Question): Promise<Answer> {
  const begun = performance.now();
  const laidOut = mayLayOut && isCloseSet(text) ? layOut(text, text.length * MOST_GROWTH) : undefined;
  const contract = await contractFor(action, definitions);
  const { explanation, marks } = judge(laidOut ?? text, language, contract);
  return {
    number,
    explanation: { ...explanation, items: explanation.items.slice(0, MOST_ITEMS) },
    marks,
    laidOut,
    failed: explanation.items.length,
    isActionMissing: action !== undefined && contract === undefined,
    took: performance.now() - begun,
  };
}

addEventListener("message", ({ data }: MessageEvent<Question>) => {
  void answer(data).then((made) => postMessage(made));
});
