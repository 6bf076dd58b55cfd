import { type AnswerCase, answerVector, issue } from "../answer-vector.ts";
import type { AnswerVector, Path, Subject, VectorIssue } from "../vector.ts";

/** The judgement that a person expects of a body. */
export type Expected = Pick<AnswerCase, "requestId" | "error" | "issues" | "integers" | "noSchema">;

/** A case as a person writes it: a name, a sentence, the body and what is expected. A value stands for its text. */
export type WrittenAnswer = readonly [
  name: string,
  description: string,
  body: string | object | Uint8Array,
  expected: Expected,
  contract?: string,
];

/** An accepted answer whose RequestId is `r`. */
export const accepted = (...issues: readonly VectorIssue[]): Expected => ({ requestId: "r", issues });

/** A failure whose RequestId is `r`. */
export const failed = (code: string, message: string, ...issues: readonly VectorIssue[]): Expected => ({
  requestId: "r",
  error: { code, message },
  issues,
});

/** The body of a callback, accepted or rejected. It has no RequestId. */
export const noted = (...issues: readonly VectorIssue[]): Expected => ({ issues });

/** A rejected body without a RequestId that is a string. */
export const rejected = (...issues: readonly VectorIssue[]): Expected => ({ issues });

/** A rejected answer whose RequestId is `r`. */
export const rejectedWithId = (...issues: readonly VectorIssue[]): Expected => ({ requestId: "r", issues });

/** A text that is no JSON. No schema sees it. */
export const NOT_JSON: Expected = { issues: [issue("not-json", [])], noSchema: "it is not JSON" };

export const at = (code: string, ...path: Path): VectorIssue => issue(code, path);

/** The issue of an integer beyond 2^53 that an exact mode converts. */
export const lost = (received: string, ...path: Path): VectorIssue =>
  issue("unsafe-integer", path, { received, modes: ["number"] });

/** The issue of an integer beyond 2^53 that no mode converts, because nothing declares it. */
export const lostInEveryMode = (received: string, ...path: Path): VectorIssue =>
  issue("unsafe-integer", path, { received });

/** An integer that an exact mode converts. */
export const exact = (digits: string, ...path: Path): { readonly path: Path; readonly digits: string } => ({
  path,
  digits,
});

function bodyOf(body: string | object | Uint8Array): { readonly body: string } | { readonly bytes: string } {
  if (body instanceof Uint8Array) {
    return { bytes: [...body].map((byte) => byte.toString(16).padStart(2, "0")).join("") };
  }
  return { body: typeof body === "string" ? body : JSON.stringify(body) };
}

export type WrittenSubject = Subject<AnswerVector>;

/** The vectors of a subject that a person wrote. */
export const writtenAnswers = (
  subject: string,
  description: string,
  contract: string,
  cases: readonly WrittenAnswer[],
): WrittenSubject => ({
  subject,
  description,
  isWritten: true,
  vectors: cases.map(([name, sentence, body, expected, other]) =>
    answerVector({
      id: `${subject}/${name}`,
      description: sentence,
      contract: other ?? contract,
      ...bodyOf(body),
      integers: [],
      ...expected,
    }),
  ),
});
