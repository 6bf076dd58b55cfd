import { acceptedBySchemas, issuesIn, keepsPromises, statusOf } from "./severity.ts";
import type { AnswerVector, RequestVector, VectorIssue, WireBody } from "./vector.ts";

/** The judgement of a person, or of a rule of this directory, about a body. Everything else follows from it. */
export type AnswerCase = WireBody &
  Pick<AnswerVector, "id" | "description" | "contract" | "requestId" | "error" | "issues"> & {
    /** Undefined: the vector does not say which integers are converted. */
    readonly integers?: AnswerVector["integers"] | undefined;
    /** Why no schema can judge the body, if that is so. It is not published. */
    readonly noSchema?: string;
  };

/** Says of a body what follows from its issues: what it is, whether it conforms, and what the schemas say. */
export function answerVector(given: AnswerCase): AnswerVector {
  const { noSchema, id, description, contract, requestId, error, issues, integers, ...body } = given;
  const inNumbers = issuesIn(issues, "number");
  const otherwise = error === undefined ? "success" : "failure";
  const tolerant = statusOf(inNumbers, false, otherwise);
  if (error !== undefined && tolerant === "malformed") {
    throw new TypeError(`${id}: a malformed answer is no failure`);
  }
  return {
    id,
    description,
    contract,
    ...body,
    status: { tolerant, strict: statusOf(inNumbers, true, otherwise) },
    ...(tolerant === "success" && { conforms: keepsPromises(inNumbers) }),
    ...(requestId !== undefined && { requestId }),
    ...(error !== undefined && { error }),
    issues,
    ...(integers !== undefined && tolerant !== "malformed" && { integers }),
    ...(noSchema === undefined && { schema: acceptedBySchemas(issues) }),
  };
}

export type RequestCase = Pick<RequestVector, "id" | "description" | "contract" | "body" | "issues"> & {
  readonly noSchema?: string;
};

/** Says of a request what follows from its issues. There is one severity. */
export function requestVector({ noSchema, ...given }: RequestCase): RequestVector {
  const isValid = given.issues.length === 0;
  return {
    ...given,
    status: isValid ? "valid" : "invalid",
    ...(noSchema === undefined && { schema: { request: isValid } }),
  };
}

/** An issue at a path. */
export const issue = (
  code: string,
  path: VectorIssue["path"],
  more: Pick<VectorIssue, "received" | "modes"> = {},
): VectorIssue => ({ code, path, ...more });
