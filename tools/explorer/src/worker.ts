/** The worker of the explorer. It judges a large body while the page stays responsive. */
import type { Selection } from "@tc3-schema/explain/selection";
import { type ActionName, type JudgedText, judge, publishedContract } from "./judge.ts";
import { isDense, layOut } from "./lay-out.ts";
import type { Answer, Question } from "./messages.ts";

/** A page shows the first items; a body of 10 MB has a hundred thousand. */
const MOST_ITEMS = 200;

/** The greatest factor by which `layOut` may lengthen a text. */
const MOST_GROWTH = 6;

/** Returns the contract of any action: a published one, or one that is made from the definitions. */
async function contractFor(
  name: ActionName | undefined,
  definitions: string,
): Promise<Selection["contract"]> {
  if (name === undefined) return undefined;
  const published = publishedContract(name);
  if (published !== undefined) return published;
  // Loaded only here, because most questions are about SMS or about a code.
  const [{ loadFacts }, { contractOfFacts }] = await Promise.all([
    import("./load-facts.ts"),
    import("@tc3-schema/interpret/contract-of-facts"),
  ]);
  try {
    const facts = await loadFacts(definitions, name.edition ?? "cn", name.service, name.version);
    return facts === undefined ? undefined : contractOfFacts(facts, name.action);
  } catch {
    // Without network, or if the definition has an unknown kind, the envelope judges the text.
    return undefined;
  }
}

/** Judges a text, and asks all services about its code if the common codes and those of SMS do not contain it. */
async function judgeWithAllCodes(
  text: string,
  language: Question["language"],
  contract: Selection["contract"],
  definitions: string,
): Promise<JudgedText> {
  const judged = judge(text, language, contract);
  const { code } = judged.explanation;
  if (code === null || code.match === "exact") return judged;
  const { loadListings } = await import("./load-listings.ts");
  const listed = await loadListings(definitions, code.code);
  return listed === undefined ? judged : judge(text, language, contract, listed);
}

async function answer({ number, text, language, action, definitions, mayLayOut }: Question): Promise<Answer> {
  const begun = performance.now();
  const laidOut = mayLayOut && isDense(text) ? layOut(text, text.length * MOST_GROWTH) : undefined;
  const contract = await contractFor(action, definitions);
  const { explanation, marks } = await judgeWithAllCodes(laidOut ?? text, language, contract, definitions);
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
  void answer(data).then((message) => postMessage(message));
});
