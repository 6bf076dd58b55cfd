import { excerpt } from "@tc3-schema/codegen/visible";
import type { Terminal } from "../../../terminal.ts";
import type { ExplainedCode, Explanation } from "../explanation.ts";
import type { Words } from "../words/words.ts";
import { wordsIn } from "../words/words-in.ts";
import { codeRows, sourceRows } from "./code-rows.ts";
import { issueLines } from "./issue-lines.ts";
import { distinctCodes, itemLines } from "./item-lines.ts";
import { outcomeLine } from "./outcome-line.ts";
import { type Paint, painting } from "./paint.ts";
import { type Row, table } from "./table.ts";

const CODES_SHOWN = 5;

function inputLine({ form, contract, code }: Explanation, { forms, judgedAs, joined }: Words): string {
  const as = contract === null || form === "delivery-status" || form === "reply" ? [] : [judgedAs(contract)];
  return code !== null && form === "code" ? "" : joined([forms[form], ...as]);
}

/** What came, and all that is said of it beside the answer. */
function backgroundRows(explanation: Explanation, words: Words): Row[] {
  const { message, items, drift, issues, omitted, hints, code, requestId } = explanation;
  const { labels } = words;
  const input = inputLine(explanation, words);
  return [
    { label: labels.input, lines: input === "" ? [] : [input] },
    { label: labels.message, lines: message === null ? [] : [excerpt(message, 600)] },
    { label: labels.drift, lines: drift.length === 0 ? [] : issueLines(drift, omitted, words) },
    { label: labels.issues, lines: issues.length === 0 ? [] : issueLines(issues, omitted, words) },
    { label: labels.failed, lines: items.length === 0 ? [] : itemLines(items, words) },
    ...(code === null ? [] : sourceRows(code, words)),
    { label: labels.hint, lines: hints.slice(0, CODES_SHOWN).map((hint) => excerpt(hint, 600)) },
    {
      label: labels.requestId,
      lines: requestId === null ? [] : [`${excerpt(requestId, 200)}${words.aside(words.quoteIt)}`],
    },
  ];
}

function codesOf({ code, items }: Explanation): {
  readonly shown: readonly ExplainedCode[];
  readonly more: number;
} {
  const codes = code === null ? distinctCodes(items) : [code];
  return { shown: codes.slice(0, CODES_SHOWN), more: Math.max(0, codes.length - CODES_SHOWN) };
}

/** An explanation for people. Whoever is in a hurry looks at the last lines: that is where the answer is. */
export function render(
  explanation: Explanation,
  { colour, columns }: Pick<Terminal, "colour" | "columns">,
): string {
  const { language, form } = explanation;
  const told = wordsIn(language);
  const paint: Paint = painting(colour);
  const { shown, more } = codesOf(explanation);
  const outcome: Row = { label: told.labels.outcome, lines: [outcomeLine(explanation, told, paint)] };
  const single = explanation.code !== null;
  const blocks: readonly (readonly Row[])[] = [
    backgroundRows(explanation, told),
    ...shown.map((code) => [
      // A code by itself is no answer that has an outcome.
      ...(form === "code" ? [] : single ? [outcome] : sourceRows(code, told)),
      ...codeRows(code, told, paint),
    ]),
    more === 0 ? [] : [{ label: "", lines: [told.more(more)] }],
    single ? [] : [outcome],
  ];
  return table(blocks, paint.label, columns);
}
