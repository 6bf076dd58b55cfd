/** A class of payloads, and the time of each subject as a multiple of the yardstick's. */
export interface Row {
  readonly name: string;
  readonly ratios: ReadonlyMap<string, number>;
}

export interface Chart {
  readonly title: string;
  /** The machine, the versions and the way of measuring. */
  readonly notes: readonly string[];
  /** The subjects that are drawn above the others. */
  readonly own: readonly string[];
  readonly rows: readonly Row[];
}

const OWN_COLOURS = ["#0052d9", "#6aa1ff"];
const COLOURS = [
  "#e37318",
  "#f5b97f",
  "#7a5a3a",
  "#2ba471",
  "#8e56dd",
  "#c9353f",
  "#f08a94",
  "#ffc53d",
  "#3b3b3b",
  "#e851b3",
];

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const LEFT = 240;
const WIDTH = 620;
const RIGHT = 30;
const ROW = 22;
const LINE = 16;
const LEGEND_COLUMNS = 5;
const TICKS = [0.5, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024];
const LOWEST = 0.4;
const HIGHEST = 1400;

const x = (ratio: number): number => {
  const clamped = Math.min(HIGHEST, Math.max(LOWEST, ratio));
  return LEFT + (Math.log2(clamped / LOWEST) / Math.log2(HIGHEST / LOWEST)) * WIDTH;
};

const text = (at: number, y: number, said: string, more = ""): string =>
  `<text x="${at.toFixed(1)}" y="${y.toFixed(1)}" ${more}>${escape(said)}</text>`;

const dot = (at: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${at.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius}" fill="${fill}" stroke="#fff" stroke-width="0.8"/>`;

/** Draws a dot per subject and class of payloads on a logarithmic axis, as SVG. The further to the left, the faster. */
export function chart({ title, notes, own, rows }: Chart): string {
  const names = [...new Set(rows.flatMap(({ ratios }) => [...ratios.keys()]))];
  const others = names.filter((name) => !own.includes(name));
  const colours = new Map([
    ...others.map((name, index) => [name, COLOURS[index % COLOURS.length] ?? "#888"] as const),
    ...own.map((name, index) => [name, OWN_COLOURS[index % OWN_COLOURS.length] ?? "#888"] as const),
  ]);
  const radius = (name: string): number => (own.includes(name) ? 5.5 : 4);

  const legendTop = 26 + notes.length * LINE + 24;
  const legendRows = Math.ceil(names.length / LEGEND_COLUMNS);
  const legend = [...own, ...others].map((name, index) => {
    const at = 20 + (index % LEGEND_COLUMNS) * ((LEFT + WIDTH) / LEGEND_COLUMNS);
    const y = legendTop + Math.floor(index / LEGEND_COLUMNS) * LINE;
    return dot(at, y - 4, radius(name), colours.get(name) ?? "") + text(at + 10, y, name);
  });

  const top = legendTop + legendRows * LINE + 22;
  const bottom = top + rows.length * ROW;
  const axis = TICKS.map((tick) => {
    const at = x(tick).toFixed(1);
    const stroke = tick === 1 ? '#000" stroke-width="1.5' : "#ddd";
    return `<line x1="${at}" x2="${at}" y1="${top - 6}" y2="${bottom}" stroke="${stroke}"/>${text(x(tick), top - 10, `${tick}×`, 'text-anchor="middle" font-size="9"')}`;
  });
  const drawn = rows.map(({ name, ratios }, index) => {
    const y = top + index * ROW + ROW / 2;
    // Later dots are drawn above earlier ones: ours come last, and among the others the faster ones.
    const marks = [...ratios].sort(
      ([a, one], [b, other]) => Number(own.includes(a)) - Number(own.includes(b)) || other - one,
    );
    return [
      text(LEFT - 14, y + 4, name, 'text-anchor="end"'),
      `<line x1="${LEFT}" x2="${LEFT + WIDTH}" y1="${y}" y2="${y}" stroke="#eee"/>`,
      ...marks.map(([subject, ratio]) => dot(x(ratio), y, radius(subject), colours.get(subject) ?? "")),
    ].join("\n");
  });

  const width = LEFT + WIDTH + RIGHT;
  const height = bottom + 14;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="11">
<title>${escape(title)}</title>
<rect width="${width}" height="${height}" fill="#fff"/>
${text(14, 22, title, 'font-size="15" font-weight="700"')}
${notes.map((note, index) => text(14, 26 + (index + 1) * LINE, note, 'font-size="10" fill="#555"')).join("\n")}
${legend.join("\n")}
${axis.join("\n")}
${drawn.join("\n")}
</svg>
`;
}
