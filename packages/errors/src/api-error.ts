import { classify } from "./classify.ts";
import type { Catalogue, CodeInfo } from "./code-info.ts";
import { isError, member, text } from "./reading.ts";

interface Told {
  readonly code: string;
  readonly message: string;
  readonly requestId: string;
  readonly httpStatus?: number;
  readonly response?: unknown;
}

/** A failure outcome, told by its status. */
const fromFailure = (source: unknown): Told | undefined => {
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
 * What an official SDK throws (tencentcloud-sdk-nodejs-common 4.1): `code` from the body beside `requestId`. The
 * `code` of a system or HTTP error (ECONNRESET, ERR_…) has no `requestId` beside it; a non-200 has no `code`.
 */
const fromSdk = (source: unknown): Told | undefined => {
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
 * The API answered that the request failed. Thrown by `unwrap`; made from other things with `from`. Recognise it
 * with `isTencentCloudApiError`, which works across copies of this package. `message` is the API's own: it can be
 * reworded at any time, decide by `code`.
 */
export class TencentCloudApiError extends Error {
  override readonly name = "TencentCloudApiError";
  readonly code: string;
  readonly requestId: string;
  readonly family: string;
  readonly fault: CodeInfo["fault"];
  readonly category: CodeInfo["category"];
  readonly retry: CodeInfo["retry"];
  readonly httpStatus?: number;
  readonly response?: unknown;

  private constructor(told: Told, cause: unknown, within: Catalogue | undefined) {
    super(told.message, isError(cause) ? { cause } : undefined);
    const { family, fault, category, retry } = classify(told.code, within);
    this.code = told.code;
    this.requestId = told.requestId;
    this.family = family;
    this.fault = fault;
    this.category = category;
    this.retry = retry;
    if (told.httpStatus !== undefined) this.httpStatus = told.httpStatus;
    if (told.response !== undefined) this.response = told.response;
  }

  /**
   * From a failure outcome or whatever an official SDK threw; undefined where there is no API code (a network
   * error, a non-200 whose body the SDK dropped). Never throws. What is such an error already comes back as it is.
   *
   * @param within The service's catalogue, for what its own codes mean.
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
    const told = fromFailure(source) ?? fromSdk(source);
    return told === undefined ? undefined : new TencentCloudApiError(told, source, within);
  }
}

/** By its literal tag: true for an error of another copy of this package too. */
export const isTencentCloudApiError = (error: unknown): error is TencentCloudApiError =>
  member(error, "name") === "TencentCloudApiError" &&
  text(error, "code") !== undefined &&
  typeof member(error, "requestId") === "string" &&
  text(error, "family") !== undefined &&
  text(error, "fault") !== undefined &&
  text(error, "category") !== undefined &&
  text(error, "retry") !== undefined;
