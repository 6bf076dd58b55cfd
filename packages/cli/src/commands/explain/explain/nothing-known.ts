import type { Language } from "../../../language.ts";
import type { Explanation, Form } from "../explanation.ts";

/** An explanation that says nothing yet. */
export const nothingKnown = (form: Form, language: Language): Explanation => ({
  language,
  form,
  outcome: null,
  contract: null,
  requestId: null,
  message: null,
  code: null,
  items: [],
  itemsSeen: null,
  drift: [],
  issues: [],
  omitted: 0,
  hints: [],
});
