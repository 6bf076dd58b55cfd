import { styleText } from "node:util";
import type { JudgedChange, Judgement } from "../verdict/judge.ts";
import type { Verdict } from "../verdict/verdict.ts";
import { counts } from "./counts.ts";
import { groupByService } from "./group.ts";
import { where } from "./where.ts";

export interface TextOptions {
  readonly color?: boolean;
  /** Whether all places of a change are listed, and changes of words. */
  readonly verbose?: boolean;
}

type Style = Parameters<typeof styleText>[0];

const STYLES: Readonly<Record<Verdict, Style>> = { major: "red", minor: "green", patch: "dim", none: "dim" };

const breaks = ({ verdicts }: JudgedChange): string => {
  const people = (["types", "validation", "codes"] as const).filter((each) => verdicts[each] === "major");
  return people.length === 0 ? "" : `breaks ${people.join(", ")}`;
};

/** For people: by service, what breaks first, each change with its rule and its fingerprint. */
export function renderText(
  judgement: Judgement,
  { color = false, verbose = false }: TextOptions = {},
): string {
  const paint = (style: Style, text: string): string =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const line = (change: JudgedChange): string => {
    const place = where(change, verbose ? Number.POSITIVE_INFINITY : undefined);
    const detail = [change.rule, breaks(change), change.fingerprint].filter((each) => each !== "");
    const head = `  ${paint(STYLES[change.bump], change.bump.padEnd(5))} ${change.message}`;
    return `${head}${place === "" ? "" : ` ${paint("dim", place)}`} ${paint("dim", `(${detail.join("; ")})`)}`;
  };
  const shown = verbose
    ? judgement.changes
    : judgement.changes.filter(({ category }) => category !== "documentation");
  const hidden = judgement.changes.length - shown.length;
  const groups = groupByService(shown).map(({ title, changes }) =>
    [paint("bold", title), ...changes.map(line)].join("\n"),
  );
  const total = `${paint(STYLES[judgement.bump], judgement.bump)}: ${counts(judgement.changes)}`;
  const notes = [
    ...(hidden === 0 ? [] : [`${hidden} of them in words only`]),
    ...(judgement.ignored.length === 0 ? [] : [`${judgement.ignored.length} ignored`]),
    ...judgement.unused.map(({ fingerprint, reason }) => `no change is ${fingerprint} any more (${reason})`),
  ];
  return `${[...groups, [total, ...notes].join("; ")].join("\n\n")}\n`;
}
