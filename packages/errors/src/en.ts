import { language, summaries } from "../generated/error-codes/common/en.js";
import type { Texts, TextsData } from "./texts.ts";

const texts: TextsData = { language, summaries };

/** What the common codes mean, in English. */
export const en: Texts = texts;
