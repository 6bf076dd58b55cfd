/* eslint-disable */
// @generated from schemas/intl/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import type { Int64 } from "../../../../src/integers.js";
import type { KnownCommonErrorCode } from "../../../error-codes/common.js";
import type { Open } from "../../../../src/open.js";

/** The signatures that were found. */
export interface DescribeSmsSignListResponse {
  /** One entry per signature. */
  DescribeSignListStatusSet?: DescribeSignListStatus[] | null;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** One signature, and how far its review is. */
export interface DescribeSignListStatus {
  /** When it was submitted for review, in seconds since the UNIX epoch. */
  CreateTime?: Int64 | null;
  /** 0: for mainland China. 1: international, which includes Hong Kong, Macao and Taiwan. */
  International?: Int64 | null;
  /** The reply of the reviewers, usually the reason for a refusal. */
  ReviewReply?: string | null;
  /** The ID of the signature. */
  SignId?: Int64 | null;
  /** The text of the signature. */
  SignName?: string | null;
  /**
   * The state of the signature's review. 0: approved and usable. 1: under review. 2: approved, not yet
   * in effect. -1: refused, or not usable for another reason, such as a first registration that is not
   * complete.
   */
  StatusCode?: Int64 | null;
}

/**
 * The codes of DescribeSmsSignList's failures: its own and the common ones. Minor versions add codes,
 * so a switch over them needs a default.
 */
export type KnownDescribeSmsSignListErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.FailResolvePacket"
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.MissingSignatureToModify"
  | "FailedOperation.NotEnterpriseCertification"
  | "FailedOperation.OtherError"
  | "InternalError.OtherError"
  | "InternalError.RequestTimeException"
  | "InternalError.RestApiInterfaceNotExist"
  | "InternalError.SigVerificationFail"
  | "InternalError.Timeout"
  | "InternalError.UnknownError"
  | "UnauthorizedOperation.RequestIpNotInWhitelist"
  | "UnauthorizedOperation.RequestPermissionDeny"
  | "UnauthorizedOperation.SdkAppidIsDisabled"
  | "UnauthorizedOperation.SerivceSuspendDueToArrears"
  | "UnsupportedOperation."
  ;

/** Any code. Editors suggest the known ones. */
export type DescribeSmsSignListErrorCode = Open<KnownDescribeSmsSignListErrorCode>;
