/* eslint-disable */
// @generated from schemas/intl/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import type { KnownCommonErrorCode } from "../../../error-codes/common.js";
import type { Open } from "../../../../src/open.js";
import type {
  PullSmsReplyStatus,
} from "./data-types.js";

export {
  PullSmsReplyStatus,
} from "./data-types.js";

/** The replies that were taken off the queue. */
export interface PullSmsReplyStatusResponse {
  /** One entry per reply. */
  PullSmsReplyStatusSet?: PullSmsReplyStatus[] | null;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/**
 * The codes of PullSmsReplyStatus's failures: its own and the common ones. Minor versions add codes,
 * so a switch over them needs a default.
 */
export type KnownPullSmsReplyStatusErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.FailResolvePacket"
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.PhoneNumberInBlacklist"
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
export type PullSmsReplyStatusErrorCode = Open<KnownPullSmsReplyStatusErrorCode>;
