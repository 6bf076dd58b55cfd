import { Parser } from "htmlparser2";

/** Tags that do not separate words. All others do. */
const INLINE = new Set(["a", "b", "code", "em", "font", "i", "span", "strong", "sub", "sup", "u"]);

/** Returns the official words without HTML, in one line. @returns Undefined if nothing is left. */
export function plainText(html: string): string | undefined {
  const texts: string[] = [];
  const part = (name: string): void => {
    if (!INLINE.has(name)) texts.push(" ");
  };
  const parser = new Parser({ ontext: (text) => texts.push(text), onopentagname: part, onclosetag: part });
  parser.end(html);
  const text = texts.join("").replaceAll(/\s+/g, " ").trim();
  return text === "" ? undefined : text;
}
