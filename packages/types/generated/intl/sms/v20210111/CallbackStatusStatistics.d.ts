/* eslint-disable */
// @generated from schemas/intl/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import type { Int64 } from "../../../../src/integers.js";
import type { KnownCommonErrorCode } from "../../../error-codes/common.js";
import type { Open } from "../../../../src/open.js";

/** The receipts of a period, counted. */
export interface CallbackStatusStatisticsResponse {
  /** The receipts, counted. */
  CallbackStatusStatistics?: CallbackStatusStatistics | null;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** The receipts of a period, counted by what became of the messages. */
export interface CallbackStatusStatistics {
  /** How many messages went to numbers on a block list. */
  BlackListCount?: Int64 | null;
  /** How many receipts came in. */
  CallbackCount?: Int64 | null;
  /** How many receipts report a failure. */
  CallbackFailCount?: Int64 | null;
  /** How many receipts report a delivery. */
  CallbackSuccessCount?: Int64 | null;
  /** How many messages exceeded a carrier's rate limit. */
  FrequencyLimitCount?: Int64 | null;
  /** How many messages failed by an error inside a carrier's network. */
  InternalErrorCount?: Int64 | null;
  /** How many messages went to invalid or unassigned numbers. */
  InvalidNumberCount?: Int64 | null;
  /** How many messages were accepted for sending. */
  RequestSuccessCount?: Int64 | null;
  /** How many messages went to phones that were off or out of service. */
  ShutdownErrorCount?: Int64 | null;
}

/**
 * The codes of CallbackStatusStatistics's failures: its own and the common ones. Minor versions add
 * codes, so a switch over them needs a default.
 */
export type KnownCallbackStatusStatisticsErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.FailResolvePacket"
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.PhoneNumberInBlacklist"
  | "FailedOperation.TemplateIdNotExist"
  | "InternalError.OtherError"
  | "InternalError.RequestTimeException"
  | "InternalError.RestApiInterfaceNotExist"
  | "InternalError.SendAndRecvFail"
  | "InternalError.SigFieldMissing"
  | "InternalError.SigVerificationFail"
  | "InternalError.Timeout"
  | "InternalError.UnknownError"
  | "InvalidParameter"
  | "InvalidParameterValue.BeginTimeVerifyFail"
  | "InvalidParameterValue.EndTimeVerifyFail"
  | "InvalidParameterValue.IncorrectPhoneNumber"
  | "InvalidParameterValue.LimitVerifyFail"
  | "InvalidParameterValue.OffsetVerifyFail"
  | "InvalidParameterValue.SdkAppIdNotExist"
  | "MissingParameter"
  | "UnauthorizedOperation.RequestIpNotInWhitelist"
  | "UnauthorizedOperation.RequestPermissionDeny"
  | "UnauthorizedOperation.SdkAppIdIsDisabled"
  | "UnauthorizedOperation.ServiceSuspendDueToArrears"
  | "UnauthorizedOperation.SmsSdkAppIdVerifyFail"
  | "UnsupportedOperation."
  ;

/** Any code. Editors suggest the known ones. */
export type CallbackStatusStatisticsErrorCode = Open<KnownCallbackStatusStatisticsErrorCode>;
