import type { ProjectFile } from "./project-file.ts";

const WIDTH = 80;

/** Writes JSON as Prettier does, so that the file passes its check: a list of plain values has one line if it fits. */
function print(value: unknown, margin: string, before: number): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${margin}  `;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const line = `[${items.map((item) => JSON.stringify(item)).join(", ")}]`;
    const isPlain = items.every((item) => typeof item !== "object");
    if (isPlain && before + line.length < WIDTH) return line;
    return `[\n${items.map((item) => `${inner}${print(item, inner, inner.length)}`).join(",\n")}\n${margin}]`;
  }
  const members = Object.entries(value).map(([key, member]) => {
    const start = `${inner}${JSON.stringify(key)}: `;
    return `${start}${print(member, inner, start.length)}`;
  });
  return members.length === 0 ? "{}" : `{\n${members.join(",\n")}\n${margin}}`;
}

/**
 * Writes `tc3.json`. Its members have a fixed order.
 *
 * @param before The text of the file so far. A file whose lines end as on Windows keeps such ends.
 */
export function printProjectFile(file: ProjectFile, before: string | undefined): string {
  const { $schema, edition, out, format, ambient, definitions, docs, cli, services } = file;
  const ordered = Object.fromEntries(
    Object.entries({ $schema, edition, out, format, ambient, definitions, docs, cli, services }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  const text = `${print(ordered, "", 0)}\n`;
  return before?.includes("\r\n") === true ? text.replaceAll("\n", "\r\n") : text;
}
