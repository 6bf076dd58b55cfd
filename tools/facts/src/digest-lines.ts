import { createHash } from "node:crypto";

/**
 * The file with a digest of each file of facts, in the form that `sha256sum --check` reads. Only an import writes it, so
 * an edit by hand is noticed, and a damaged copy.
 */
export const DIGESTS = "SHA256SUMS";

/** Git may write other line ends on Windows. The facts stay the same. */
export const digestOf = (text: string): string =>
  createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex");

const LINE = /^([0-9a-f]{64}) {2}(.+)$/;

/** Returns the digests in the text of `SHA256SUMS` by path. */
export const digestsIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split(/\r?\n/).flatMap((line): (readonly [string, string])[] => {
      const [, digest = "", path = ""] = LINE.exec(line) ?? [];
      return path === "" ? [] : [[path, digest]];
    }),
  );
