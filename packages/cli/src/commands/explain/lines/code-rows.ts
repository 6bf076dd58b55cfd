import { excerpt } from "@tc3-schema/codegen/visible";
import type { ExplainedCode, Listing } from "@tc3-schema/explain/explanation";
import type { Words } from "@tc3-schema/explain/words/words";
import type { Paint } from "./paint.ts";
import type { Row } from "./table.ts";

const ofReceipts = ({ version }: Listing): boolean => version === "callbacks";

/** Some codes are listed by hundreds of actions. */
const ACTIONS_SHOWN = 6;
const LISTINGS_SHOWN = 8;

function listedLine(alike: readonly Listing[], { service, actions }: Listing, words: Words): string {
  const versions = alike.map(({ version, edition }) => words.version(version, edition));
  const shown = actions.length > ACTIONS_SHOWN ? [...actions.slice(0, ACTIONS_SHOWN), "…"] : actions;
  return actions.length === 0
    ? words.listingOfService(service, versions)
    : words.listing(shown, service, versions);
}

/** One line for all versions that list a code for the same actions. */
function listedLines({ listedBy, common }: ExplainedCode, words: Words): string[] {
  const lines = new Map<string, Listing[]>();
  for (const listing of listedBy) {
    const key = [listing.service, ...listing.actions].join(" ");
    lines.set(key, [...(lines.get(key) ?? []), listing]);
  }
  const listed = [...lines.values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    return [ofReceipts(first) ? words.listingOfReceipts(first.service) : listedLine(alike, first, words)];
  });
  const more = listed.length - LISTINGS_SHOWN;
  return [
    ...listed.slice(0, LISTINGS_SHOWN),
    ...(more > 0 ? [words.more(more)] : []),
    ...(common ? [words.everyAction] : []),
  ];
}

/** The rows with the documentation of a code and the lists that contain it. */
export function sourceRows(code: ExplainedCode, words: Words): Row[] {
  const { labels } = words;
  return [
    { label: labels.docs, lines: code.docs === null ? [] : [code.docs] },
    { label: labels.listed, lines: listedLines(code, words) },
  ];
}

/** The rows that explain a code. The last one says whether to retry, because readers act on it. */
export function codeRows(code: ExplainedCode, words: Words, paint: Paint): Row[] {
  const { labels } = words;
  const notices = [
    words.match[code.match](excerpt(code.family, 120)),
    code.match === "exact" && !code.reviewed ? words.unreviewed : "",
  ].filter((notice) => notice !== "");
  const notice = notices.length === 0 ? "" : words.aside(words.joined(notices));
  const fault = code.listedBy.some(ofReceipts) ? words.faultOfReceipt : words.fault;
  const retry = paint.retry[code.retry](words.retry[code.retry](code.waitSeconds));
  return [
    { label: labels.code, lines: [`${paint.strong(excerpt(code.code, 200))}${notice}`] },
    // A code that a rule judged has no summary, and its own words say what it means.
    {
      label: labels.means,
      lines: code.summary === null && code.reviewed ? [] : [code.summary ?? words.nothingKnown],
    },
    { label: labels.fault, lines: [fault[code.fault]] },
    { label: labels.category, lines: [words.category[code.category]] },
    { label: labels.retry, lines: [words.followed(retry, code.reason)] },
  ];
}
