/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { Int64 } from "../../../src/integers.js";
import type { KnownCommonErrorCode } from "../../error-codes/common.js";
import type { Open } from "../../../src/open.js";

/** The result of the deletion. */
export interface DeleteSmsTemplateResponse {
  /** The result of the deletion. */
  DeleteTemplateStatus: DeleteTemplateStatus;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** The result of the deletion. */
export interface DeleteTemplateStatus {
  /** The outcome in words, such as return successfully! */
  DeleteStatus: string;
  /** When it was deleted, in seconds since the UNIX epoch. */
  DeleteTime: Int64;
}

/**
 * The codes of DeleteSmsTemplate's failures: its own and the common ones. Minor versions add codes, so
 * a switch over them needs a default.
 */
export type KnownDeleteSmsTemplateErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.FailResolvePacket"
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.MissingTemplateToModify"
  | "FailedOperation.NotEnterpriseCertification"
  | "FailedOperation.OtherError"
  | "FailedOperation.TemplateIdNotExist"
  | "InternalError.OtherError"
  | "InternalError.RequestTimeException"
  | "InternalError.RestApiInterfaceNotExist"
  | "InternalError.SigVerificationFail"
  | "InternalError.Timeout"
  | "InternalError.UnknownError"
  | "UnauthorizedOperation.RequestIpNotInWhitelist"
  | "UnauthorizedOperation.RequestPermissionDeny"
  | "UnauthorizedOperation.SdkAppIdIsDisabled"
  | "UnauthorizedOperation.ServiceSuspendDueToArrears"
  | "UnsupportedOperation"
  ;

/** Any code. Editors suggest the known ones. */
export type DeleteSmsTemplateErrorCode = Open<KnownDeleteSmsTemplateErrorCode>;
