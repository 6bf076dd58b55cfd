/** A bar chart as SVG: a group of bars per class of payloads, a bar per subject, on a logarithmic axis. */
export interface Group {
  readonly name: string;
  readonly bars: readonly { readonly name: string; readonly ratio: number }[];
}

const COLOURS = [
  "#888888",
  "#0052d9",
  "#4787f0",
  "#e37318",
  "#c9353f",
  "#2ba471",
  "#8e56dd",
  "#029cd4",
  "#d54941",
  "#a9b300",
  "#7a5a3a",
  "#e851b3",
  "#3b3b3b",
];

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const LEFT = 250;
const WIDTH = 620;
const BAR = 11;
const GAP = 12;
const TOP = 64;
const LOWEST = 0.25;
const HIGHEST = 128;

const x = (ratio: number): number => {
  const clamped = Math.min(HIGHEST, Math.max(LOWEST, ratio));
  return LEFT + (Math.log2(clamped / LOWEST) / Math.log2(HIGHEST / LOWEST)) * WIDTH;
};

const text = (at: number, y: number, said: string, more = ""): string =>
  `<text x="${at.toFixed(1)}" y="${y.toFixed(1)}" ${more}>${escape(said)}</text>`;

export function chart(title: string, subtitle: string, groups: readonly Group[]): string {
  const names = [...new Set(groups.flatMap(({ bars }) => bars.map(({ name }) => name)))];
  const colour = (name: string): string => COLOURS[names.indexOf(name) % COLOURS.length] ?? "#888888";
  const parts: string[] = [];
  let y = TOP;
  for (const { name, bars } of groups) {
    parts.push(text(LEFT - 10, y + (bars.length * BAR) / 2 + 4, name, 'text-anchor="end" font-weight="600"'));
    for (const bar of bars) {
      const width = x(bar.ratio) - LEFT;
      parts.push(
        `<rect x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="${BAR - 2}" fill="${colour(bar.name)}"/>`,
      );
      parts.push(text(LEFT + width + 4, y + BAR - 3, `${bar.ratio.toFixed(2)} ${bar.name}`, 'font-size="9"'));
      y += BAR;
    }
    y += GAP;
  }
  const ticks = [0.25, 0.5, 1, 2, 4, 8, 16, 32, 64, 128].map((tick) => {
    const at = x(tick).toFixed(1);
    const line = `<line x1="${at}" x2="${at}" y1="${TOP - 6}" y2="${y - GAP}" stroke="${tick === 1 ? "#000" : "#ddd"}"/>`;
    return line + text(x(tick), TOP - 10, `${tick}×`, 'text-anchor="middle" font-size="9"');
  });
  const total = LEFT + WIDTH + 110;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${total} ${y}" font-family="system-ui, sans-serif" font-size="11">
<title>${escape(title)}</title>
<rect width="${total}" height="${y}" fill="#fff"/>
${text(12, 20, title, 'font-size="15" font-weight="700"')}
${text(12, 38, subtitle, 'font-size="10" fill="#555"')}
${ticks.join("\n")}
${parts.join("\n")}
</svg>
`;
}
