/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { Int64 } from "../../../src/integers.js";
import type { KnownCommonErrorCode } from "../../error-codes/common.js";
import type { Open } from "../../../src/open.js";

/** The result of the deletion. */
export interface DeleteSmsSignResponse {
  /** The result of the deletion. */
  DeleteSignStatus: DeleteSignStatus;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** The result of the deletion. */
export interface DeleteSignStatus {
  /** The outcome in words, such as return successfully! */
  DeleteStatus?: string | null;
  /** When it was deleted, in seconds since the UNIX epoch. */
  DeleteTime?: Int64 | null;
}

/**
 * The codes of DeleteSmsSign's failures: its own and the common ones. Minor versions add codes, so a
 * switch over them needs a default.
 */
export type KnownDeleteSmsSignErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.FailResolvePacket"
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.MissingSignatureToModify"
  | "FailedOperation.NotEnterpriseCertification"
  | "FailedOperation.OtherError"
  | "FailedOperation.SignIdNotExist"
  | "FailedOperation.TemplateIdNotExist"
  | "InternalError.OtherError"
  | "InternalError.RequestTimeException"
  | "InternalError.RestApiInterfaceNotExist"
  | "InternalError.SigVerificationFail"
  | "InternalError.Timeout"
  | "InternalError.UnknownError"
  | "UnauthorizedOperation.RequestIpNotInWhitelist"
  | "UnauthorizedOperation.RequestPermissionDeny"
  | "UnauthorizedOperation.ServiceSuspendDueToArrears"
  | "UnsupportedOperation"
  ;

/** Any code. Editors suggest the known ones. */
export type DeleteSmsSignErrorCode = Open<KnownDeleteSmsSignErrorCode>;
