/** What PowerShell's `>` writes: UTF-16, little-endian, with its mark. */
const UTF_16LE = [0xff, 0xfe];

/** A content as text without byte order mark, or undefined when it is none. */
export function decode(content: string | Uint8Array): string | undefined {
  if (typeof content === "string") return content;
  const encoding = UTF_16LE.every((byte, index) => content[index] === byte) ? "utf-16le" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}
