/* eslint-disable */
// @generated from schemas/intl/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import type { Int64 } from "../../../../src/integers.js";
import type { KnownCommonErrorCode } from "../../../error-codes/common.js";
import type { Open } from "../../../../src/open.js";

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
 * The codes of ModifySmsTemplate's failures: its own and the common ones. Minor versions add codes, so
 * a switch over them needs a default.
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
  | "UnsupportedOperation."
  ;

/** Any code. Editors suggest the known ones. */
export type ModifySmsTemplateErrorCode = Open<KnownModifySmsTemplateErrorCode>;
