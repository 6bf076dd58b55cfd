import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

/** A label and the lines beside it. */
export interface Row {
  readonly label: string;
  readonly lines: readonly string[];
}

const GAP = "  ";

/** With less room than this, breaking lines does not make the text easier to read. */
const NARROWEST = 20;

/** An address must stay whole, so that a terminal can open it. */
const ADDRESS = /^https?:\S+$/;

const broken = (line: string, width: number): string[] =>
  width < NARROWEST || ADDRESS.test(line)
    ? [line]
    : wrapAnsi(line, width, { hard: true, trim: true }).split("\n");

/**
 * Prints rows with their labels in one column, and an empty line between blocks. The width of Chinese characters
 * counts. Rows and blocks without lines are omitted.
 */
export function table(
  blocks: readonly (readonly Row[])[],
  paint: (label: string) => string,
  columns: number | undefined,
): string {
  const shown = blocks
    .map((rows) => rows.filter(({ lines }) => lines.length > 0))
    .filter((rows) => rows.length > 0);
  const width = Math.max(...shown.flat().map(({ label }) => stringWidth(label)));
  const rowText = ({ label, lines }: Row): string =>
    lines
      .flatMap((line) => (columns === undefined ? [line] : broken(line, columns - width - GAP.length)))
      .map((line, index) => {
        const head =
          index === 0 && label !== ""
            ? `${paint(label)}${" ".repeat(width - stringWidth(label))}`
            : " ".repeat(width);
        return `${head}${GAP}${line}\n`;
      })
      .join("");
  return shown.map((rows) => rows.map(rowText).join("")).join("\n");
}
