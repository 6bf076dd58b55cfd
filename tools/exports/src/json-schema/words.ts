import type { ObjectType } from "@tc3-schema/codegen/model";
import { WIDE_INTEGERS } from "../wide-integers.ts";
import { isWide } from "./describe.ts";

/** The verdict that a schema gives. */
export type Severity = "strict" | "tolerant";

export const SEVERITIES: readonly Severity[] = ["strict", "tolerant"];

const OF_ANSWERS: Readonly<Record<Severity, string>> = {
  strict:
    "A success has every member that the definition promises, null only where the definition allows it, and no other member. A failure promises only its Error.",
  tolerant:
    "Any member except RequestId may be missing or null, and unknown members are allowed. A value of a wrong JSON kind is refused.",
};

const OF_CALLBACKS: Readonly<Record<Severity, string>> = {
  strict: "It has every member that the documentation promises, and no other member.",
  tolerant:
    "Any member may be missing or null, and unknown members are allowed. A value of a wrong JSON kind is refused.",
};

/** The comment at the root of a schema: what to do about the 64-bit integers of some types, if they have any. */
export const wideComment = (types: readonly ObjectType[]): { readonly $comment?: string } =>
  types.some(({ members }) => members.some(({ type }) => isWide(type))) ? { $comment: WIDE_INTEGERS } : {};

const OF_REQUESTS =
  "It refuses the same as the API: a missing required parameter, a value of a wrong JSON kind, an unknown parameter, and null if the definition does not allow it.";

const joined = (...sentences: readonly (string | undefined)[]): string =>
  sentences.filter((each) => each !== undefined).join(" ");

export interface Described {
  /** One sentence that says what the schema describes. */
  readonly what: string;
  /** Our own description of the action, if there is one. */
  readonly description: string | undefined;
}

/** The description of an answer's schema. */
export const answerWords = ({ what, description }: Described, severity: Severity): string =>
  joined(`${what}, success or failure, judged by the ${severity} rule.`, description, OF_ANSWERS[severity]);

/** The description of a callback's schema. */
export const callbackWords = ({ what, description }: Described, severity: Severity): string =>
  joined(`${what}, judged by the ${severity} rule.`, description, OF_CALLBACKS[severity]);

/** The description of a request's schema. */
export const requestWords = ({ what, description }: Described): string =>
  joined(`${what}.`, description, OF_REQUESTS);
