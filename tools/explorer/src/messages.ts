import type { Language } from "@tc3-schema/explain/language";
import type { ActionName, JudgedText } from "./judge.ts";

/** A message from the page to the worker: the text to judge. */
export interface Question {
  /** The number of the question. The answer has the same number, so that the page can show only the last answer. */
  readonly number: number;
  readonly text: string;
  readonly language: Language;
  readonly action: ActionName | undefined;
  /** The address of the directory of definitions, with a slash at its end. */
  readonly definitions: string;
  /** Whether a text that is hard to read is broken into lines before it is judged. */
  readonly mayLayOut: boolean;
}

/** A message from the worker to the page: the result. */
export interface Answer extends JudgedText {
  readonly number: number;
  /** The text that the marks belong to, if it differs from that of the question. */
  readonly laidOut: string | undefined;
  /** The number of items that failed. The explanation lists only the first ones. */
  readonly failed: number;
  /** Whether the definition of the action could not be loaded, so that the action was guessed. */
  readonly isActionMissing: boolean;
  /** The milliseconds that it took to judge the text. */
  readonly took: number;
}
