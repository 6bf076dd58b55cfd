/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { Int64 } from "../../../src/integers.js";
import type { KnownCommonErrorCode } from "../../error-codes/common.js";
import type { Open } from "../../../src/open.js";

/** The signatures that were found. */
export interface DescribeSmsSignListResponse {
  /** One entry per signature. */
  DescribeSignListStatusSet: DescribeSignListStatus[];
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** One signature, and how far its review is. */
export interface DescribeSignListStatus {
  /** When it was submitted for review, in seconds since the UNIX epoch. */
  CreateTime: Int64;
  /** 0: for mainland China. 1: international, which includes Hong Kong, Macao and Taiwan. */
  International: Int64;
  /** The ID of the qualification behind a signature for mainland China; 0 for an international one. */
  QualificationId?: Int64 | null;
  /** The name of the qualification behind a signature for mainland China; empty for an international one. */
  QualificationName?: string | null;
  /**
   * The state of the qualification's review. 0: waiting. 1: approved. 2: refused. 3: to be completed and
   * submitted again. 4: changed, waiting again. 5: the change was refused. Always 0 for an international
   * signature.
   */
  QualificationStatusCode?: Int64 | null;
  /** The reply of the reviewers, usually the reason for a refusal. */
  ReviewReply: string;
  /** The ID of the signature. */
  SignId: Int64;
  /** The text of the signature. */
  SignName: string;
  /**
   * The state of the signature's review. 0: approved and usable. 1: under review. 2: approved, not yet
   * in effect. -1: refused, or not usable for another reason, such as a first registration that is not
   * complete.
   */
  StatusCode: Int64;
}

/**
 * The codes of DescribeSmsSignList's failures: its own and the common ones. Minor versions add codes,
 * so a switch over them needs a default.
 */
export type KnownDescribeSmsSignListErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.FailResolvePacket"
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.NotEnterpriseCertification"
  | "FailedOperation.OtherError"
  | "InternalError.JsonParseFail"
  | "InternalError.OtherError"
  | "InternalError.RequestTimeException"
  | "InternalError.RestApiInterfaceNotExist"
  | "InternalError.SendAndRecvFail"
  | "InternalError.SigVerificationFail"
  | "InternalError.Timeout"
  | "InternalError.UnknownError"
  | "InvalidParameterValue.LimitVerifyFail"
  | "UnauthorizedOperation.RequestIpNotInWhitelist"
  | "UnauthorizedOperation.RequestPermissionDeny"
  | "UnauthorizedOperation.SdkAppIdIsDisabled"
  | "UnauthorizedOperation.ServiceSuspendDueToArrears"
  | "UnsupportedOperation"
  ;

/** Any code. Editors suggest the known ones. */
export type DescribeSmsSignListErrorCode = Open<KnownDescribeSmsSignListErrorCode>;
