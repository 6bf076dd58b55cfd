/**
 * Indents what json-schema-to-typescript prints without a formatter. Its own formatting costs five times the
 * generation. A line of its code ends with `{` or begins with `}` only where a block opens or closes: string
 * literals end with a quote, and comment lines begin with `/**` or ` *`.
 */
export function indent(text: string): string {
  let depth = 0;
  return text
    .split("\n")
    .map((line) => {
      const comment = line.startsWith("/**") || line.startsWith(" *");
      if (!comment && line.startsWith("}")) depth -= 1;
      const indented = line === "" ? "" : "  ".repeat(depth) + line;
      if (!comment && line.endsWith("{")) depth += 1;
      return indented;
    })
    .join("\n");
}
