import type { Language } from "../language.ts";
import { en } from "./en.ts";
import type { Words } from "./words.ts";
import { zh } from "./zh.ts";

const WORDS: Readonly<Record<Language, Words>> = { en, zh };

export const wordsIn = (language: Language): Words => WORDS[language];
