import { excerpt } from "@tc3-schema/codegen/visible";
import type { ExplainedCode, Explanation } from "@tc3-schema/explain/explanation";
import { wordsIn } from "@tc3-schema/explain/words";
import type { Words } from "@tc3-schema/explain/words/words";
import type { Issue } from "@tc3-schema/types";
import type { Terminal } from "../../terminal.ts";
import { toJson } from "../../to-json.ts";
import { codeRows, sourceRows } from "./lines/code-rows.ts";
import { distinctCodes, itemLines } from "./lines/item-lines.ts";
import { outcomeLine } from "./lines/outcome-line.ts";
import { type Paint, painting } from "./lines/paint.ts";
import { type Row, table } from "./lines/table.ts";
import type { ExplainOptions } from "./options.ts";

const CODES_SHOWN = 5;
const ISSUES_SHOWN = 10;

/** The first issues, each with its kind, and the number of the others. */
function issueLines(issues: readonly Issue[], omitted: number, words: Words): string[] {
  const shown = issues.slice(0, ISSUES_SHOWN);
  const more = issues.length - shown.length + omitted;
  return [
    ...shown.map(
      ({ code, message }) =>
        `${excerpt(message, 300)}${words.aside(words.issues[code] ?? excerpt(code, 40))}`,
    ),
    ...(more > 0 ? [words.more(more)] : []),
  ];
}

function inputLine({ form, contract, code }: Explanation, { forms, judgedAs, joined }: Words): string {
  const as = contract === null || form === "delivery-status" || form === "reply" ? [] : [judgedAs(contract)];
  return code !== null && form === "code" ? "" : joined([forms[form], ...as]);
}

/** The rows about the input. The outcome and the codes come after them. */
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

/** The explanation as text. The outcome comes last, because readers in a hurry look at the last lines. */
export function renderText(
  explanation: Explanation,
  { colour, columns }: Pick<Terminal, "colour" | "columns">,
): string {
  const { language, form } = explanation;
  const words = wordsIn(language);
  const paint: Paint = painting(colour);
  const { shown, more } = codesOf(explanation);
  const outcome: Row = { label: words.labels.outcome, lines: [outcomeLine(explanation, words, paint)] };
  const single = explanation.code !== null;
  const blocks: readonly (readonly Row[])[] = [
    backgroundRows(explanation, words),
    ...shown.map((code) => [
      // A bare code is not an answer, so it has no outcome.
      ...(form === "code" ? [] : single ? [outcome] : sourceRows(code, words)),
      ...codeRows(code, words, paint),
    ]),
    more === 0 ? [] : [{ label: "", lines: [words.more(more)] }],
    single ? [] : [outcome],
  ];
  return table(blocks, paint.label, columns);
}

/** Prints an explanation, as text or as JSON. */
export function print(explanation: Explanation, { json }: ExplainOptions, terminal: Terminal): void {
  terminal.out(json === true ? toJson(explanation) : renderText(explanation, terminal));
}
