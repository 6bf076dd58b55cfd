import type { JudgedChange, Judgement } from "../verdict/judge.ts";
import { counts } from "./counts.ts";
import { fittingMarkdown } from "./fitting-markdown.ts";
import { groupByService } from "./group.ts";
import { markdownCode, markdownSentence, markdownText } from "./markdown-text.ts";
import { breaks, sentence } from "./sentence.ts";

const PARTS = [
  { title: "Breaking", bumps: ["major"], open: true },
  { title: "New", bumps: ["minor"], open: false },
  { title: "Nothing that anybody notices", bumps: ["patch", "none"], open: false },
] as const;

/** GitHub refuses a comment or a description beyond 65,536 characters. */
const MOST = 60_000;

function line(change: JudgedChange): string {
  const { message, where, rename } = sentence(change);
  const broken = breaks(change);
  return [
    `- ${markdownSentence(change, message)}`,
    ...(where === "" ? [] : [markdownSentence(change, where)]),
    ...(rename === "" ? [] : [`– ${markdownSentence(change, rename)}`]),
    ...(broken === "" ? [] : [`– ${broken}`]),
    markdownCode(change.fingerprint),
  ].join(" ");
}

function part(
  { title, bumps, open }: (typeof PARTS)[number],
  changes: readonly JudgedChange[],
): readonly string[] {
  const shown = changes.filter(({ bump }) => bumps.some((each) => each === bump));
  if (shown.length === 0) return [];
  const groups = groupByService(shown).flatMap((group) => [
    `#### ${markdownText(group.title)}`,
    "",
    ...group.changes.map(line),
    "",
  ]);
  const head = `${title} (${shown.length})`;
  return open
    ? [`### ${head}`, "", ...groups]
    : ["<details>", `<summary>${head}</summary>`, "", ...groups, "</details>", ""];
}

/** Prints a judgement as Markdown, for a pull request. Breaking changes are open, all others folded. */
export function renderMarkdown(judgement: Judgement): string {
  const { changes, ignored, unused, bump } = judgement;
  const lines = [
    `## The definitions changed: ${bump}`,
    "",
    `${counts(changes)}.`,
    "",
    ...PARTS.flatMap((each) => part(each, changes)),
    ...(ignored.length === 0
      ? []
      : [
          `### Ignored (${ignored.length})`,
          "",
          ...ignored.map((change) => `${line(change)} – ${markdownText(change.reason)}`),
          "",
        ]),
    ...unused.map(
      ({ fingerprint, reason }) =>
        `No change has the fingerprint ${markdownCode(fingerprint)} now (${markdownText(reason)}).`,
    ),
  ];
  return fittingMarkdown(
    `${lines.join("\n").trimEnd()}\n`,
    MOST,
    (missing) => `… and ${missing} more lines.`,
  );
}
