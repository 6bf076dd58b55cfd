/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { Int64 } from "../../../src/integers.js";
import type { KnownCommonErrorCode } from "../../error-codes/common.js";
import type { Open } from "../../../src/open.js";

/** The signature that was applied for. */
export interface AddSmsSignResponse {
  /** The signature that was applied for. */
  AddSignStatus: AddSignStatus;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** The signature that was applied for. */
export interface AddSignStatus {
  /** The ID of the application. */
  SignApplyId: Int64;
  /** The ID of the signature. */
  SignId: Int64;
}

/**
 * The codes of AddSmsSign's failures: its own and the common ones. Minor versions add codes, so a
 * switch over them needs a default.
 */
export type KnownAddSmsSignErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.FailResolvePacket"
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.NotEnterpriseCertification"
  | "FailedOperation.OtherError"
  | "FailedOperation.ParametersOtherError"
  | "FailedOperation.QualificationIdNotApproved"
  | "FailedOperation.SignNumberLimit"
  | "FailedOperation.TemplateIdNotExist"
  | "InternalError.ParseBackendResponseFail"
  | "InternalError.RequestTimeException"
  | "InternalError.RestApiInterfaceNotExist"
  | "InternalError.SigFieldMissing"
  | "InternalError.SigVerificationFail"
  | "InternalError.Timeout"
  | "InternalError.UnknownError"
  | "InvalidParameter.AppidAndBizId"
  | "InvalidParameterValue.ImageInvalid"
  | "InvalidParameterValue.InvalidDocumentType"
  | "InvalidParameterValue.InvalidInternational"
  | "InvalidParameterValue.InvalidUsedMethod"
  | "InvalidParameterValue.QualificationIdNotFound"
  | "InvalidParameterValue.SdkAppIdNotExist"
  | "InvalidParameterValue.SignAlreadyPassedCheck"
  | "InvalidParameterValue.SignExistAndUnapproved"
  | "InvalidParameterValue.SignNameLengthTooLong"
  | "MissingParameter"
  | "UnauthorizedOperation.RequestIpNotInWhitelist"
  | "UnauthorizedOperation.RequestPermissionDeny"
  | "UnauthorizedOperation.ServiceSuspendDueToArrears"
  | "UnsupportedOperation"
  ;

/** Any code. Editors suggest the known ones. */
export type AddSmsSignErrorCode = Open<KnownAddSmsSignErrorCode>;
