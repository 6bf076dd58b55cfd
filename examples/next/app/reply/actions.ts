"use server";

import { reply } from "@tc3-schema/validator/sms/callbacks/reply";

/** Server actions. Their arguments come from a browser, so they can be anything. */

export interface Added {
  added: boolean;
  errors: readonly string[];
}

export async function addReply(body: unknown): Promise<Added> {
  const outcome = reply.strict.check(body);
  return outcome.status === "malformed"
    ? { added: false, errors: outcome.issues.map(({ message }) => message) }
    : { added: true, errors: [] };
}

/**
 * The fields of a form are text, so numbers are parsed before the check. React's own fields begin with a dollar sign.
 */
export async function addReplyForm(_: Added, form: FormData): Promise<Added> {
  const fields = [...form].filter(([name]) => !name.startsWith("$"));
  return addReply({ ...Object.fromEntries(fields), time: Number(form.get("time")) });
}
