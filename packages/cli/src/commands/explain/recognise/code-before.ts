import { lookup } from "@tc3-schema/errors";

const BRACKETED = /^\[(?<code>[^\s\][]{1,200})\]\s*(?<rest>[^]*)$/;

/** As the older SDKs for Java wrote it: `AuthFailure.SignatureFailure-The provided credentials …`. */
const HYPHENATED = /^(?<code>[A-Za-z]\w*(?:\.\w+)*)-(?<rest>[^]*)$/;

/** A message that begins with the code, as `[Code]message` or `Code-message`: nowhere else is it told then. */
export function codeBefore(message: string): { readonly code?: string; readonly message: string } {
  const bracketed = BRACKETED.exec(message)?.groups;
  // `[request id:…]` has a blank in it; a single word may still be anything.
  if (bracketed?.["code"] !== undefined) return { code: bracketed["code"], message: bracketed["rest"] ?? "" };
  const hyphenated = HYPHENATED.exec(message)?.groups;
  if (hyphenated?.["code"] !== undefined && lookup(hyphenated["code"]).match !== "none") {
    return { code: hyphenated["code"], message: hyphenated["rest"] ?? "" };
  }
  return { message };
}
