/** One thing that a page tells its reader to do. */
export type Step =
  | { readonly kind: "run"; readonly script: string }
  | { readonly kind: "save"; readonly file: string; readonly text: string }
  | { readonly kind: "expect"; readonly output: string };

const FENCE = /^```(\w+)\n([^]*?)^```$/gm;

/** The last line before a block that is a file: "Save this as `judge.mjs`:". */
const FILE_NAME = /`([\w.-]+\.\w+)`[:：]$/;

/**
 * The blocks of a page, in the order in which a reader comes to them: `sh` is run; a block of code is saved under the
 * name that the line before it gives; `text` is what the command before it prints.
 *
 * @throws {Error} If a block of code has no file name, for then nobody would run it.
 */
export function stepsOf(markdown: string): readonly Step[] {
  return [...markdown.matchAll(FENCE)].map(({ 1: language = "", 2: text = "", index }): Step => {
    if (language === "sh") return { kind: "run", script: text };
    if (language === "text") return { kind: "expect", output: text.trimEnd() };
    const [before = ""] = markdown.slice(0, index).trimEnd().split("\n").slice(-1);
    const file = FILE_NAME.exec(before)?.[1];
    if (file === undefined) throw new Error(`a block of ${language} has no file name before it: ${before}`);
    return { kind: "save", file, text };
  });
}
