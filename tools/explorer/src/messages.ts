import type { Language } from "@tc3-schema/explain/language";
import type { ActionName, Judged } from "./judge.ts";

/** From the page to the worker: judge this. */
export interface Question {
  /** Answers carry the number of their question: only the last one is of use. */
  readonly number: number;
  readonly text: string;
  readonly language: Language;
  readonly action: ActionName | undefined;
  /** The address below which the definitions of all services are, with a slash at its end. */
  readonly definitions: string;
  /** Whether a text that is hard to read is to be laid out over lines before it is judged. */
  readonly mayLayOut: boolean;
}

/** From the worker to the page. */
export interface Answer extends Judged {
  readonly number: number;
  /** The text that the marks belong to, if it is another one than that of the question. */
  readonly laidOut: string | undefined;
  /** How many items failed: only the first of them are in the explanation. */
  readonly failed: number;
  /** Whether the definition of the action could not be loaded, so that the action was guessed. */
  readonly isActionMissing: boolean;
  /** How long it took, in milliseconds. */
  readonly took: number;
}
