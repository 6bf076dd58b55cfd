import { language, summaries } from "../generated/error-codes/common/zh.js";
import type { Texts, TextsData } from "./texts.ts";

const texts: TextsData = { language, summaries };

/** What the common codes mean, in Chinese. */
export const zh: Texts = texts;
