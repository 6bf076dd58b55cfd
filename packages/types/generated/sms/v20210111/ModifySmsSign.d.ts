/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { Int64 } from "../../../src/integers.js";
import type { KnownCommonErrorCode } from "../../error-codes/common.js";
import type { Open } from "../../../src/open.js";

/** The signature that was changed. */
export interface ModifySmsSignResponse {
  /** The signature that was changed. */
  ModifySignStatus: ModifySignStatus;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** The signature that was changed. */
export interface ModifySignStatus {
  /** The ID of the signature. */
  SignId?: Int64 | null;
}

/**
 * The codes of ModifySmsSign's failures: its own and the common ones. Minor versions add codes, so a
 * switch over them needs a default.
 */
export type KnownModifySmsSignErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.FailResolvePacket"
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.MissingSignatureList"
  | "FailedOperation.MissingSignatureToModify"
  | "FailedOperation.NotEnterpriseCertification"
  | "FailedOperation.OtherError"
  | "FailedOperation.QualificationIdNotApproved"
  | "FailedOperation.SignNumberLimit"
  | "FailedOperation.TemplateAlreadyPassedCheck"
  | "FailedOperation.TemplateIdNotExist"
  | "InternalError.OtherError"
  | "InternalError.RequestTimeException"
  | "InternalError.RestApiInterfaceNotExist"
  | "InternalError.SigVerificationFail"
  | "InternalError.Timeout"
  | "InternalError.UnknownError"
  | "InvalidParameter"
  | "InvalidParameter.AppidAndBizId"
  | "InvalidParameterValue.ImageInvalid"
  | "InvalidParameterValue.InvalidDocumentType"
  | "InvalidParameterValue.InvalidInternational"
  | "InvalidParameterValue.InvalidSignPurpose"
  | "InvalidParameterValue.QualificationIdNotFound"
  | "InvalidParameterValue.SignAlreadyPassedCheck"
  | "InvalidParameterValue.SignExistAndUnapproved"
  | "InvalidParameterValue.SignNameLengthTooLong"
  | "UnauthorizedOperation.RequestIpNotInWhitelist"
  | "UnauthorizedOperation.RequestPermissionDeny"
  | "UnauthorizedOperation.ServiceSuspendDueToArrears"
  | "UnsupportedOperation"
  ;

/** Any code. Editors suggest the known ones. */
export type ModifySmsSignErrorCode = Open<KnownModifySmsSignErrorCode>;
