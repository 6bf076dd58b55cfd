/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { Int64 } from "../../../src/integers.js";
import type { KnownCommonErrorCode } from "../../error-codes/common.js";
import type { Open } from "../../../src/open.js";

/** The messages of a period, counted. */
export interface SendStatusStatisticsResponse {
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
  /** The messages, counted. */
  SendStatusStatistics: SendStatusStatistics;
}

/** The messages of a period, counted. */
export interface SendStatusStatistics {
  /** How many messages are charged: a long message counts once per part. */
  FeeCount: Int64;
  /** How many messages were submitted. */
  RequestCount: Int64;
  /** How many messages were accepted for sending. */
  RequestSuccessCount: Int64;
}

/**
 * The codes of SendStatusStatistics's failures: its own and the common ones. Minor versions add codes,
 * so a switch over them needs a default.
 */
export type KnownSendStatusStatisticsErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.FailResolvePacket"
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.PhoneNumberInBlacklist"
  | "FailedOperation.TemplateIncorrectOrUnapproved"
  | "InternalError.OtherError"
  | "InternalError.ParseBackendResponseFail"
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
  | "UnsupportedOperation"
  ;

/** Any code. Editors suggest the known ones. */
export type SendStatusStatisticsErrorCode = Open<KnownSendStatusStatisticsErrorCode>;
