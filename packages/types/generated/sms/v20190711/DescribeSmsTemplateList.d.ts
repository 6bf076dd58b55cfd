/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { Int64 } from "../../../src/integers.js";
import type { KnownCommonErrorCode } from "../../error-codes/common.js";
import type { Open } from "../../../src/open.js";

/** The templates that were found. */
export interface DescribeSmsTemplateListResponse {
  /** One entry per template. */
  DescribeTemplateStatusSet: DescribeTemplateListStatus[];
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** One template, and how far its review is. */
export interface DescribeTemplateListStatus {
  /** When it was submitted for review, in seconds since the UNIX epoch. */
  CreateTime: Int64;
  /** 0: for mainland China. 1: international, which includes Hong Kong, Macao and Taiwan. */
  International: Int64;
  /** The reply of the reviewers, usually the reason for a refusal. */
  ReviewReply: string;
  /**
   * The state of the template's review. 0: approved and usable, the only state in which it can be sent.
   * 1: under review. 2: approved, not yet in effect. -1: refused.
   */
  StatusCode: Int64;
  /** The ID of the template. */
  TemplateId: Int64;
  /** The name of the template. */
  TemplateName: string;
}

/**
 * The codes of DescribeSmsTemplateList's failures: its own and the common ones. Minor versions add
 * codes, so a switch over them needs a default.
 */
export type KnownDescribeSmsTemplateListErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.FailResolvePacket"
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.MissingTemplateToModify"
  | "FailedOperation.NotEnterpriseCertification"
  | "FailedOperation.OtherError"
  | "InternalError.JsonParseFail"
  | "InternalError.ParseBackendResponseFail"
  | "InternalError.RequestTimeException"
  | "InternalError.RestApiInterfaceNotExist"
  | "InternalError.SendAndRecvFail"
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
export type DescribeSmsTemplateListErrorCode = Open<KnownDescribeSmsTemplateListErrorCode>;
