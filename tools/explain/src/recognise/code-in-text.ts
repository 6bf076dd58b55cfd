import { lookup } from "@tc3-schema/errors";
import type { Thrown } from "./recognised.ts";

/** A code of at least two words: `AuthFailure.SignatureFailure`. */
const DOTTED = /(?<![\w.$/@-])[A-Z][A-Za-z]+(?:\.[A-Z]\w*)+(?![\w/]|\.\w)/g;

/** A code behind its label: `ErrorCode: InternalError`, `"Code":"InternalError"`. */
const LABELLED = /code["'`]?\s*[:=：]\s*["'`]?(?<code>[A-Z]\w+(?:\.\w+)*)/gi;

/**
 * A code as the first argument of the exception of the SDK, as Python prints it. It is searched only where a word begins:
 * otherwise a word of megabytes would be read again from each place inside it.
 */
const ARGUMENT = /(?<!\w)TencentCloudSDK\w*\(\s*["'](?<code>[A-Z]\w+(?:\.\w+)*)["']/g;

const REQUEST_ID =
  /request[\s_-]?id["'`]?(?:\s*[:=：])?\s*["'`]?(?<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i;

/** Texts name classes and files too, such as `System.IO`. No family of codes has their name. */
const isKnown = (code: string): boolean => lookup(code).match !== "none";

/** Finds a code of the API in a text that has no known form: a log, a sentence, an error that a program rephrased. */
export function codeInText(text: string): Thrown | undefined {
  const named = [LABELLED, ARGUMENT].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ groups }) => groups?.["code"] ?? ""),
  );
  const dotted = [...text.matchAll(DOTTED)].map(([code]) => code);
  // A log of megabytes repeats the same codes.
  const code = [...new Set([...named, ...dotted])].find(isKnown);
  if (code === undefined) return undefined;
  return { code, message: undefined, requestId: REQUEST_ID.exec(text)?.groups?.["id"] };
}
