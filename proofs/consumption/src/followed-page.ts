import { markdownParts } from "@tc3-schema/base/markdown";

/** One step that a page tells its reader to do. */
export type Step =
  | { readonly kind: "run"; readonly script: string }
  | { readonly kind: "save"; readonly file: string; readonly text: string }
  | { readonly kind: "expect"; readonly output: string };

/** The last line before a block that is a file: "Save this as `judge.mjs`:". */
const FILE_NAME = /`([\w.-]+\.\w+)`[:：]$/;

/**
 * Returns the blocks of a page, in their order. A block of `sh` is run. A block of code is saved under the name in the
 * line before it. A block of `text` is the output of the command before it.
 *
 * @throws {Error} If a block of code has no file name, because then nobody would run it.
 */
export function stepsOf(markdown: string): readonly Step[] {
  return markdownParts(markdown).blocks.map(({ language, code, before }): Step => {
    if (language === "sh") return { kind: "run", script: code };
    if (language === "text") return { kind: "expect", output: code.trimEnd() };
    const file = FILE_NAME.exec(before)?.[1];
    if (file === undefined) throw new Error(`a block of ${language} has no file name before it: ${before}`);
    return { kind: "save", file, text: `${code}\n` };
  });
}
