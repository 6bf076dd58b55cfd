/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import type { Int64 } from "../../../src/integers.js";
import type { KnownCommonErrorCode } from "../../error-codes/common.js";
import type { Open } from "../../../src/open.js";

/** What became of the deletion. */
export interface DeleteSmsTemplateResponse {
  /** What became of the deletion. */
  DeleteTemplateStatus: DeleteTemplateStatus;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** What became of the deletion. */
export interface DeleteTemplateStatus {
  /** The outcome in words, such as return successfully! */
  DeleteStatus: string;
  /** When it was deleted, in seconds since the UNIX epoch. */
  DeleteTime: Int64;
}

/**
 * What DeleteSmsTemplate can fail with: its own codes and the common ones. It grows in minor versions:
 * a switch over it needs a default.
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

/** Any code, known ones suggested. */
export type DeleteSmsTemplateErrorCode = Open<KnownDeleteSmsTemplateErrorCode>;
