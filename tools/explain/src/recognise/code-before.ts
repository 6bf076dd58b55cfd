import { lookup } from "@tc3-schema/errors";

const BRACKETED = /^\[(?<code>[^\s\][]{1,200})\]\s*(?<rest>[^]*)$/;

/** The older SDKs for Java wrote this: `AuthFailure.SignatureFailure-The provided credentials …`. */
const HYPHENATED = /^(?<code>[A-Za-z]\w*(?:\.\w+)*)-(?<rest>[^]*)$/;

/** Splits a message that begins with the code: `[Code]message` or `Code-message`. Such errors have no other code. */
export function codeBefore(message: string): { readonly code?: string; readonly message: string } {
  const bracketed = BRACKETED.exec(message)?.groups;
  // `[request id:…]` has a blank, so it does not match.
  if (bracketed?.["code"] !== undefined) return { code: bracketed["code"], message: bracketed["rest"] ?? "" };
  const hyphenated = HYPHENATED.exec(message)?.groups;
  if (hyphenated?.["code"] !== undefined && lookup(hyphenated["code"]).match !== "none") {
    return { code: hyphenated["code"], message: hyphenated["rest"] ?? "" };
  }
  return { message };
}
