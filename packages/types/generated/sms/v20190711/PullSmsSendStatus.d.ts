/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { KnownCommonErrorCode } from "../../error-codes/common.js";
import type { Open } from "../../../src/open.js";
import type {
  PullSmsSendStatus,
} from "./data-types.js";

export {
  PullSmsSendStatus,
} from "./data-types.js";

/** The receipts that were taken off the queue. */
export interface PullSmsSendStatusResponse {
  /** One entry per message and number. */
  PullSmsSendStatusSet: PullSmsSendStatus[];
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/**
 * The codes of PullSmsSendStatus's failures: its own and the common ones. Minor versions add codes, so
 * a switch over them needs a default.
 */
export type KnownPullSmsSendStatusErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.FailResolvePacket"
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.PhoneNumberInBlacklist"
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
  | "InvalidParameterValue.IncorrectPhoneNumber"
  | "InvalidParameterValue.SdkAppIdNotExist"
  | "UnauthorizedOperation.RequestIpNotInWhitelist"
  | "UnauthorizedOperation.RequestPermissionDeny"
  | "UnauthorizedOperation.SdkAppIdIsDisabled"
  | "UnauthorizedOperation.ServiceSuspendDueToArrears"
  | "UnauthorizedOperation.SmsSdkAppIdVerifyFail"
  | "UnsupportedOperation"
  ;

/** Any code. Editors suggest the known ones. */
export type PullSmsSendStatusErrorCode = Open<KnownPullSmsSendStatusErrorCode>;
