import type { Language } from "@tc3-schema/explain/language";

const LOCALES = ["LC_ALL", "LC_MESSAGES", "LANG"];

/** The language of the user's locale. As POSIX says, the first variable that is set and not empty decides. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = LOCALES.map((name) => env[name]).find((value) => value !== undefined && value !== "");
  return locale !== undefined && /^zh(?:[-_.@]|$)/i.test(locale) ? "zh" : "en";
}
