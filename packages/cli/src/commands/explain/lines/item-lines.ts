import { excerpt } from "@tc3-schema/codegen/visible";
import type { ExplainedCode, ExplainedItem } from "@tc3-schema/explain/explanation";
import type { Words } from "@tc3-schema/explain/words/words";
import { formatPath } from "@tc3-schema/validator/runtime";
import stringWidth from "string-width";

const SHOWN = 20;

/**
 * Returns the phone number of an item, by which people recognise a message. If it has none, another identifying member
 * is used.
 */
const nameOf = ({ identity }: ExplainedItem): string => {
  const { PhoneNumber, nationcode, mobile, SerialNo, sid } = identity;
  const abroad = nationcode === undefined ? mobile : `+${nationcode} ${mobile}`;
  const number = PhoneNumber ?? (mobile === undefined ? undefined : abroad);
  return excerpt(number ?? SerialNo ?? sid ?? "", 60);
};

const pad = (text: string, width: number): string => text + " ".repeat(width - stringWidth(text));

/** One line per failed item, in columns. */
export function itemLines(items: readonly ExplainedItem[], words: Words): string[] {
  const cells = items
    .slice(0, SHOWN)
    .map((item) => [
      excerpt(formatPath(item.path), 200),
      nameOf(item),
      item.code === null ? "" : excerpt(item.code.code, 100),
      item.message === null || item.message === item.code?.code ? "" : excerpt(item.message, 120),
    ]);
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...cells.map((row) => stringWidth(row[column] ?? ""))),
  );
  const more = items.length - cells.length;
  return [
    ...cells.map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0))
        .filter((_, column) => widths[column] !== 0)
        .join("  ")
        .trimEnd(),
    ),
    ...(more > 0 ? [words.more(more)] : []),
  ];
}

/** Returns each code once: ten messages that failed with the same code need one explanation. */
export const distinctCodes = (items: readonly ExplainedItem[]): ExplainedCode[] => [
  ...new Map(items.flatMap(({ code }) => (code === null ? [] : [[code.code, code]]))).values(),
];
