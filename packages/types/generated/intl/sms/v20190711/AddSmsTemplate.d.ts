/* eslint-disable */
// @generated from schemas/intl/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import type { KnownCommonErrorCode } from "../../../error-codes/common.js";
import type { Open } from "../../../../src/open.js";

/** The template that was applied for. */
export interface AddSmsTemplateResponse {
  /** The template that was applied for. */
  AddTemplateStatus?: AddTemplateStatus | null;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** The template that was applied for. */
export interface AddTemplateStatus {
  /** The ID of the template. */
  TemplateId?: string | null;
}

/**
 * The codes of AddSmsTemplate's failures: its own and the common ones. Minor versions add codes, so a
 * switch over them needs a default.
 */
export type KnownAddSmsTemplateErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.FailResolvePacket"
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.MissingSignature"
  | "FailedOperation.MissingTemplateToModify"
  | "FailedOperation.NotEnterpriseCertification"
  | "FailedOperation.OtherError"
  | "FailedOperation.TemplateAlreadyPassedCheck"
  | "InternalError.OtherError"
  | "InternalError.RequestTimeException"
  | "InternalError.RestApiInterfaceNotExist"
  | "InternalError.SigVerificationFail"
  | "InternalError.Timeout"
  | "InternalError.UnknownError"
  | "InvalidParameter.InvalidParameters"
  | "InvalidParameterValue.InvalidInternational"
  | "UnauthorizedOperation.RequestIpNotInWhitelist"
  | "UnauthorizedOperation.RequestPermissionDeny"
  | "UnauthorizedOperation.SdkAppidIsDisabled"
  | "UnauthorizedOperation.SerivceSuspendDueToArrears"
  | "UnsupportedOperation."
  ;

/** Any code. Editors suggest the known ones. */
export type AddSmsTemplateErrorCode = Open<KnownAddSmsTemplateErrorCode>;
