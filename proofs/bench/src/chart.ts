/** A class of payloads, and the time of each subject as a multiple of the yardstick's. */
export interface Row {
  readonly name: string;
  readonly ratios: ReadonlyMap<string, number>;
}

export interface Chart {
  readonly title: string;
  /** The way of measuring, the machine, and the versions. Each begins a line, and has as many lines as its phrases need. */
  readonly notes: readonly (readonly string[])[];
  /** The subjects that are drawn above the others. */
  readonly own: readonly string[];
  readonly rows: readonly Row[];
  readonly layout: Layout;
}

/** The places of things in a picture, in its own units. */
export interface Layout {
  readonly width: number;
  /** The axis begins here. The names of the rows are to its left, or above their lines if there is no room. */
  readonly left: number;
  readonly areNamesAbove: boolean;
  readonly row: number;
  /** The most letters in a line of notes. */
  readonly letters: number;
  readonly legendColumns: number;
  readonly ticks: readonly number[];
}

/** For a page of a desktop. */
export const WIDE: Layout = {
  width: 700,
  left: 222,
  areNamesAbove: false,
  row: 24,
  letters: 110,
  legendColumns: 4,
  ticks: [0.5, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024],
};

/** For a page of a telephone, which is about as wide as this picture, so that its letters stay readable. */
export const NARROW: Layout = {
  width: 340,
  left: 10,
  areNamesAbove: true,
  row: 34,
  letters: 60,
  legendColumns: 2,
  ticks: [0.5, 1, 2, 4, 16, 64, 256, 1024],
};

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

const RIGHT = 30;
const LINE = 16;
/** Keeps the lines of the axis off the letters. */
const HALO = 'stroke="#fff" stroke-width="4" paint-order="stroke"';
const LOWEST = 0.4;
const HIGHEST = 1400;

/** A letter of Chinese is about as wide as two of Latin. */
const widthOf = (said: string): number => said.length + (said.match(/[\u2e80-\uffff]/g)?.length ?? 0);

function linesOf(phrases: readonly string[], letters: number): readonly string[] {
  const lines: string[] = [];
  for (const phrase of phrases) {
    const longer = lines.length === 0 ? phrase : `${lines.at(-1)}, ${phrase}`;
    if (widthOf(longer) <= letters) lines.pop();
    lines.push(widthOf(longer) <= letters ? longer : phrase);
  }
  return lines;
}

const text = (at: number, y: number, said: string, more = ""): string =>
  `<text x="${at.toFixed(1)}" y="${y.toFixed(1)}" ${more}>${escape(said)}</text>`;

const dot = (at: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${at.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius}" fill="${fill}" stroke="#fff" stroke-width="0.8"/>`;

/** Draws a dot per subject and class of payloads on a logarithmic axis, as SVG. The further to the left, the faster. */
export function chart({ title, notes, own, rows, layout }: Chart): string {
  const { width, left, areNamesAbove, row, letters, legendColumns, ticks } = layout;
  const margin = areNamesAbove ? left : 14;
  const right = width - (areNamesAbove ? left : RIGHT);
  const x = (ratio: number): number => {
    const clamped = Math.min(HIGHEST, Math.max(LOWEST, ratio));
    return left + (Math.log2(clamped / LOWEST) / Math.log2(HIGHEST / LOWEST)) * (right - left);
  };
  const names = [...new Set(rows.flatMap(({ ratios }) => [...ratios.keys()]))];
  const others = names.filter((name) => !own.includes(name));
  const colours = new Map([
    ...others.map((name, index) => [name, COLOURS[index % COLOURS.length] ?? "#888"] as const),
    ...own.map((name, index) => [name, OWN_COLOURS[index % OWN_COLOURS.length] ?? "#888"] as const),
  ]);
  const radius = (name: string): number => (own.includes(name) ? 5.5 : 4);

  const lines = notes.flatMap((phrases) => linesOf(phrases, letters));
  const legendTop = 26 + lines.length * LINE + 24;
  const legendRows = Math.ceil(names.length / legendColumns);
  const legend = [...own, ...others].map((name, index) => {
    const at = margin + 6 + (index % legendColumns) * ((right - margin) / legendColumns);
    const y = legendTop + Math.floor(index / legendColumns) * LINE;
    return dot(at, y - 4, radius(name), colours.get(name) ?? "") + text(at + 10, y, name);
  });

  const top = legendTop + legendRows * LINE + 22;
  const bottom = top + rows.length * row;
  const axis = ticks.map((tick) => {
    const at = x(tick).toFixed(1);
    const stroke = tick === 1 ? '#000" stroke-width="1.5' : "#ddd";
    return `<line x1="${at}" x2="${at}" y1="${top - 6}" y2="${bottom}" stroke="${stroke}"/>${text(x(tick), top - 10, `${tick}×`, 'text-anchor="middle" font-size="9"')}`;
  });
  const drawn = rows.map(({ name, ratios }, index) => {
    const y = top + index * row + (areNamesAbove ? row - 10 : row / 2);
    // Later dots are drawn above earlier ones: ours come last, and among the others the faster ones.
    const marks = [...ratios].sort(
      ([a, one], [b, other]) => Number(own.includes(a)) - Number(own.includes(b)) || other - one,
    );
    return [
      areNamesAbove ? text(left, y - 10, name, HALO) : text(left - 14, y + 4, name, 'text-anchor="end"'),
      `<line x1="${left}" x2="${right}" y1="${y}" y2="${y}" stroke="#eee"/>`,
      ...marks.map(([subject, ratio]) => dot(x(ratio), y, radius(subject), colours.get(subject) ?? "")),
    ].join("\n");
  });

  const height = bottom + 14;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="11">
<title>${escape(title)}</title>
<rect width="${width}" height="${height}" fill="#fff"/>
${text(margin, 22, title, 'font-size="15" font-weight="700"')}
${lines.map((line, index) => text(margin, 26 + (index + 1) * LINE, line, 'font-size="10" fill="#555"')).join("\n")}
${legend.join("\n")}
${axis.join("\n")}
${drawn.join("\n")}
</svg>
`;
}
