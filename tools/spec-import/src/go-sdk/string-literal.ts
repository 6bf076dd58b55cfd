/** The meaning of a letter after a backslash, https://go.dev/ref/spec#Rune_literals. */
const SIMPLE: ReadonlyMap<string, number> = new Map([
  ["a", 0x07],
  ["b", 0x08],
  ["f", 0x0c],
  ["n", 0x0a],
  ["r", 0x0d],
  ["t", 0x09],
  ["v", 0x0b],
  ["\\", 0x5c],
  ['"', 0x22],
]);

const PART =
  /(?<plain>[^\\"\n]+)|\\(?:(?<octal>[0-7]{3})|x(?<hex>[0-9A-Fa-f]{2})|u(?<short>[0-9A-Fa-f]{4})|U(?<long>[0-9A-Fa-f]{8})|(?<simple>[abfnrtv\\"]))/uy;

const isRune = (point: number): boolean => point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);

/** Returns the bytes of one part. `\xe4` and `\344` are bytes, but `\u00e4` is a character. */
function bytesOf(groups: Readonly<Record<string, string | undefined>>): Uint8Array | undefined {
  const { plain, octal, hex, short, long, simple } = groups;
  if (plain !== undefined) return new TextEncoder().encode(plain);
  if (octal !== undefined) {
    const byte = Number.parseInt(octal, 8);
    return byte > 0xff ? undefined : Uint8Array.of(byte);
  }
  if (hex !== undefined) return Uint8Array.of(Number.parseInt(hex, 16));
  const point = short ?? long;
  if (point !== undefined) {
    const rune = Number.parseInt(point, 16);
    return isRune(rune) ? new TextEncoder().encode(String.fromCodePoint(rune)) : undefined;
  }
  const byte = simple === undefined ? undefined : SIMPLE.get(simple);
  return byte === undefined ? undefined : Uint8Array.of(byte);
}

/**
 * Returns the value of a Go string literal, https://go.dev/ref/spec#String_literals.
 *
 * @param literal The literal with its quotes, interpreted or raw.
 * @returns Undefined if it is not a literal of Go, or its bytes are not UTF-8.
 */
export function stringValue(literal: string): string | undefined {
  const quote = literal.slice(0, 1);
  const inner = literal.slice(1, -1);
  if (literal.length < 2 || !literal.endsWith(quote)) return undefined;
  // The grammar says that carriage returns inside raw strings are dropped.
  if (quote === "`") return inner.includes("`") ? undefined : inner.replaceAll("\r", "");
  if (quote !== '"') return undefined;

  // The parts are not spread into one list: a part may have a megabyte, which is more than the arguments of one call.
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < inner.length) {
    PART.lastIndex = at;
    const part = bytesOf(PART.exec(inner)?.groups ?? {});
    if (part === undefined) return undefined;
    parts.push(part);
    at = PART.lastIndex;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.concat(parts));
  } catch {
    return undefined;
  }
}
