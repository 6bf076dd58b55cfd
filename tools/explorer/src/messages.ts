import type { Language } from "@tc3-schema/explain/language";
import type { ActionName, JudgedText } from "./judge.ts";

/** A message from the page to the worker: the text to judge. */
export interface Question {
  /** The number of the question. Its answer has the same number, because only the last answer is shown. */
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
  /** How many items failed. The explanation has only the first of them. */
  readonly failed: number;
  /** Whether the definition of the action could not be loaded, so that the action was guessed. */
  readonly isActionMissing: boolean;
  /** How long the judging took, in milliseconds. */
  readonly took: number;
}
