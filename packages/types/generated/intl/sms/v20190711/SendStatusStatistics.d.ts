/* eslint-disable */
// @generated from schemas/intl/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import type { Int64 } from "../../../../src/integers.js";
import type { KnownCommonErrorCode } from "../../../error-codes/common.js";
import type { Open } from "../../../../src/open.js";

/** The messages of a period, counted. */
export interface SendStatusStatisticsResponse {
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
  /** The messages, counted. */
  SendStatusStatistics?: SendStatusStatistics | null;
}

/** The messages of a period, counted. */
export interface SendStatusStatistics {
  /** How many messages are charged: a long message counts once per part. */
  FeeCount?: Int64 | null;
  /** How many messages were submitted. */
  RequestCount?: Int64 | null;
  /** How many messages were accepted for sending. */
  RequestSuccessCount?: Int64 | null;
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
  | "InternalError.RequestTimeException"
  | "InternalError.RestApiInterfaceNotExist"
  | "InternalError.SendAndRecvFail"
  | "InternalError.SigFieldMissing"
  | "InternalError.SigVerificationFail"
  | "InternalError.Timeout"
  | "InternalError.UnknownError"
  | "InvalidParameter"
  | "InvalidParameterValue.IncorrectPhoneNumber"
  | "InvalidParameterValue.SdkAppidNotExist"
  | "MissingParameter"
  | "UnauthorizedOperation.RequestIpNotInWhitelist"
  | "UnauthorizedOperation.RequestPermissionDeny"
  | "UnauthorizedOperation.SdkAppidIsDisabled"
  | "UnauthorizedOperation.SerivceSuspendDueToArrears"
  | "UnauthorizedOperation.SmsSdkAppidVerifyFail"
  | "UnsupportedOperation."
  ;

/** Any code. Editors suggest the known ones. */
export type SendStatusStatisticsErrorCode = Open<KnownSendStatusStatisticsErrorCode>;
