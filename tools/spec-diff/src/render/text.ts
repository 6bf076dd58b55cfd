import { styleText } from "node:util";
import { visible } from "@tc3-schema/codegen/visible";
import type { Verdict } from "../rules/verdict.ts";
import type { JudgedChange, Judgement } from "../verdict/judge.ts";
import { counts } from "./counts.ts";
import { groupByService } from "./group.ts";
import { breaks, sentence } from "./sentence.ts";

export interface TextOptions {
  readonly color?: boolean;
  /** Whether changes of descriptions are listed too, and every place of each change. */
  readonly verbose?: boolean;
}

type Style = Parameters<typeof styleText>[0];

const STYLES: Readonly<Record<Verdict, Style>> = { major: "red", minor: "green", patch: "dim", none: "dim" };

/**
 * Prints a judgement as text for people: by service, breaking changes first, each change with its rule and its
 * fingerprint.
 */
export function renderText(
  judgement: Judgement,
  { color = false, verbose = false }: TextOptions = {},
): string {
  // The caller knows whether the text goes to a terminal.
  const paint = (style: Style, text: string): string =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const line = (change: JudgedChange): string => {
    const { message, where, rename } = sentence(change, verbose ? Number.POSITIVE_INFINITY : undefined);
    const detail = [change.rule, breaks(change), change.fingerprint].filter((each) => each !== "");
    return [
      `  ${paint(STYLES[change.bump], change.bump.padEnd(5))}`,
      message,
      ...(where === "" ? [] : [paint("dim", where)]),
      ...(rename === "" ? [] : [`– ${rename}`]),
      paint("dim", `(${detail.join("; ")})`),
    ].join(" ");
  };
  const shown = verbose
    ? judgement.changes
    : judgement.changes.filter(({ category }) => category !== "documentation");
  const hidden = judgement.changes.length - shown.length;
  const groups = groupByService(shown).map(({ title, changes }) =>
    [paint("bold", title), ...changes.map(line)].join("\n"),
  );
  const total = `${paint(STYLES[judgement.bump], judgement.bump)}: ${counts(judgement.changes)}`;
  const remainder = [
    ...(hidden === 0 ? [] : [`${hidden} of them only in descriptions`]),
    ...(judgement.ignored.length === 0 ? [] : [`${judgement.ignored.length} ignored`]),
    ...judgement.unused.map(
      ({ fingerprint, reason }) =>
        `no change has the fingerprint ${visible(fingerprint)} now (${visible(reason)})`,
    ),
  ];
  return `${[...groups, [total, ...remainder].join("; ")].join("\n\n")}\n`;
}
