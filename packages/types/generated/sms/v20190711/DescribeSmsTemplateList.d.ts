/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

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
  /** What the reviewers said, as a rule why they refused. */
  ReviewReply: string;
  /**
   * How far the review of the template is. 0: approved and usable, the only state in which it can be
   * sent. 1: under review. 2: approved, not yet in effect. -1: refused.
   */
  StatusCode: Int64;
  /** The ID of the template. */
  TemplateId: Int64;
  /** The name of the template. */
  TemplateName: string;
}

/**
 * What DescribeSmsTemplateList can fail with: its own codes and the common ones. It grows in minor
 * versions: a switch over it needs a default.
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

/** Any code, known ones suggested. */
export type DescribeSmsTemplateListErrorCode = Open<KnownDescribeSmsTemplateListErrorCode>;
