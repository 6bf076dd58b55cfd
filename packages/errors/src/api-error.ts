import { classify } from "./classify.ts";
import type { Catalogue, CodeInfo } from "./code-info.ts";
import { isError, member, text } from "./reading.ts";

/** The facts of a failure, whatever reported it. */
interface ReportedFailure {
  readonly code: string;
  readonly message: string;
  readonly requestId: string;
  readonly httpStatus?: number;
  readonly response?: unknown;
}

/** Reads a failure outcome. */
const fromOutcome = (source: unknown): ReportedFailure | undefined => {
  if (member(source, "status") !== "failure") return undefined;
  const error = member(source, "error");
  const code = text(error, "code");
  if (code === undefined) return undefined;
  return {
    code,
    message: text(error, "message") ?? "",
    requestId: text(source, "requestId") ?? "",
    response: member(source, "response"),
  };
};

/**
 * Reads an error of an official SDK (tencentcloud-sdk-nodejs-common 4.1), which has `code` and `requestId` from the body. A
 * system or HTTP error (ECONNRESET, ERR_…) has a `code` without a `requestId`, and an answer other than 200 has no `code`.
 */
const fromSdk = (source: unknown): ReportedFailure | undefined => {
  const code = text(source, "code");
  const requestId = member(source, "requestId");
  if (code === undefined || typeof requestId !== "string") return undefined;
  const httpStatus = member(source, "httpCode");
  return {
    code,
    message: text(source, "message") ?? "",
    requestId,
    ...(typeof httpStatus === "number" ? { httpStatus } : {}),
  };
};

/**
 * The API answered that the request failed. `unwrap` throws this error. `from` makes it from an outcome, or from an error
 * that an official SDK threw. Recognise it with `isTencentCloudApiError`, which works across copies of this package.
 * `message` is the text of the API, which can change at any time, so decide by `code`.
 */
export class TencentCloudApiError extends Error {
  override readonly name = "TencentCloudApiError";
  readonly code: string;
  readonly requestId: string;
  readonly family: string;
  readonly fault: CodeInfo["fault"];
  readonly category: CodeInfo["category"];
  readonly retry: CodeInfo["retry"];
  // `declare`, because a field would exist with the value undefined, and be printed with the error.
  declare readonly httpStatus?: number;
  declare readonly response?: unknown;

  private constructor(failure: ReportedFailure, cause: unknown, within: Catalogue | undefined) {
    super(failure.message, isError(cause) ? { cause } : undefined);
    const { family, fault, category, retry } = classify(failure.code, within);
    this.code = failure.code;
    this.requestId = failure.requestId;
    this.family = family;
    this.fault = fault;
    this.category = category;
    this.retry = retry;
    if (failure.httpStatus !== undefined) this.httpStatus = failure.httpStatus;
    if (failure.response !== undefined) this.response = failure.response;
  }

  /**
   * Makes the error of a failure outcome, or of anything that an official SDK threw. Returns undefined if there is no code of
   * the API, as in a network error, or in an answer other than 200, whose body the SDK drops. Returns a source that is such
   * an error already. Never throws.
   *
   * @param within The catalogue of the service, which knows its own codes.
   * @example
   * try {
   *   await client.SendSms(request);
   * } catch (thrown) {
   *   const error = TencentCloudApiError.from(thrown);
   *   if (error?.retry === "throttle") await later();
   *   else throw thrown;
   * }
   */
  static from(source: unknown, within?: Catalogue): TencentCloudApiError | undefined {
    if (isTencentCloudApiError(source)) return source;
    const failure = fromOutcome(source) ?? fromSdk(source);
    return failure === undefined ? undefined : new TencentCloudApiError(failure, source, within);
  }
}

/** Whether a value is such an error, by its literal tag. True for an error of another copy of this package too. */
export const isTencentCloudApiError = (error: unknown): error is TencentCloudApiError =>
  member(error, "name") === "TencentCloudApiError" &&
  text(error, "code") !== undefined &&
  typeof member(error, "requestId") === "string" &&
  text(error, "family") !== undefined &&
  text(error, "fault") !== undefined &&
  text(error, "category") !== undefined &&
  text(error, "retry") !== undefined;
