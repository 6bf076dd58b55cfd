/* eslint-disable */
// @generated from schemas/intl/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import type { KnownCommonErrorCode } from "../../../error-codes/common.js";
import type { Open } from "../../../../src/open.js";
import type {
  PullSmsReplyStatus,
} from "./data-types.js";

export {
  PullSmsReplyStatus,
} from "./data-types.js";

/** The replies from one number. */
export interface PullSmsReplyStatusByPhoneNumberResponse {
  /** One entry per reply. */
  PullSmsReplyStatusSet?: PullSmsReplyStatus[] | null;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/**
 * The codes of PullSmsReplyStatusByPhoneNumber's failures: its own and the common ones. Minor versions
 * add codes, so a switch over them needs a default.
 */
export type KnownPullSmsReplyStatusByPhoneNumberErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.PhoneNumberInBlacklist"
  | "InternalError.OtherError"
  | "InternalError.RequestTimeException"
  | "InternalError.RestApiInterfaceNotExist"
  | "InternalError.SigVerificationFail"
  | "InternalError.Timeout"
  | "InternalError.UnknownError"
  | "InvalidParameter"
  | "InvalidParameterValue.IncorrectPhoneNumber"
  | "InvalidParameterValue.InvalidStartTime"
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
export type PullSmsReplyStatusByPhoneNumberErrorCode = Open<KnownPullSmsReplyStatusByPhoneNumberErrorCode>;
