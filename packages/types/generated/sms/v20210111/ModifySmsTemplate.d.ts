/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import type { Int64 } from "../../../src/integers.js";
import type { KnownCommonErrorCode } from "../../error-codes/common.js";
import type { Open } from "../../../src/open.js";

/** The template that was changed. */
export interface ModifySmsTemplateResponse {
  /** The template that was changed. */
  ModifyTemplateStatus: ModifyTemplateStatus;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** The template that was changed. */
export interface ModifyTemplateStatus {
  /** The ID of the template. */
  TemplateId?: Int64 | null;
}

/**
 * What ModifySmsTemplate can fail with: its own codes and the common ones. It grows in minor versions:
 * a switch over it needs a default.
 */
export type KnownModifySmsTemplateErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.FailResolvePacket"
  | "FailedOperation.ForbidAddMarketingTemplates"
  | "FailedOperation.MissingTemplateList"
  | "FailedOperation.MissingTemplateToModify"
  | "FailedOperation.NotEnterpriseCertification"
  | "FailedOperation.OtherError"
  | "FailedOperation.TemplateAlreadyPassedCheck"
  | "FailedOperation.TemplateNumberLimit"
  | "InternalError.OtherError"
  | "InternalError.RequestTimeException"
  | "InternalError.RestApiInterfaceNotExist"
  | "InternalError.SigVerificationFail"
  | "InternalError.UnknownError"
  | "InvalidParameter.DirtyWordFound"
  | "InvalidParameter.InvalidParameters"
  | "InvalidParameterValue.InvalidInternational"
  | "InvalidParameterValue.InvalidSmsType"
  | "InvalidParameterValue.InvalidTemplateFormat"
  | "InvalidParameterValue.MarketingTemplateWithoutUnsubscribe"
  | "InvalidParameterValue.UnsupportedTemplateVariable"
  | "UnauthorizedOperation.RequestIpNotInWhitelist"
  | "UnauthorizedOperation.RequestPermissionDeny"
  | "UnauthorizedOperation.SdkAppIdIsDisabled"
  | "UnauthorizedOperation.ServiceSuspendDueToArrears"
  | "UnsupportedOperation"
  ;

/** Any code, known ones suggested. */
export type ModifySmsTemplateErrorCode = Open<KnownModifySmsTemplateErrorCode>;
