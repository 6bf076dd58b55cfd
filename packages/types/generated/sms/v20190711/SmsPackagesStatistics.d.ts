/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { Int64 } from "../../../src/integers.js";
import type { KnownCommonErrorCode } from "../../error-codes/common.js";
import type { Open } from "../../../src/open.js";

/** The packages that were found. */
export interface SmsPackagesStatisticsResponse {
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
  /** One entry per package. */
  SmsPackagesStatisticsSet: SmsPackagesStatistics[];
}

/** One package of prepaid messages. */
export interface SmsPackagesStatistics {
  /** How many messages the package holds. */
  AmountOfPackage: Int64;
  /** How many messages of the package are used up. */
  CurrentUsage: Int64;
  /** When the package was created, such as 2019-10-08 17:18:37; no time zone is given. */
  PackageCreateTime: string;
  /** When the package was created, in seconds since the UNIX epoch. */
  PackageCreateUnixTime: Int64;
  /** From when on the package can be used, such as 2019-10-08 17:18:37; no time zone is given. */
  PackageEffectiveTime: string;
  /** From when on the package can be used, in seconds since the UNIX epoch. */
  PackageEffectiveUnixTime: Int64;
  /** When the package expires, such as 2019-10-08 17:18:37; no time zone is given. */
  PackageExpiredTime: string;
  /** When the package expires, in seconds since the UNIX epoch. */
  PackageExpiredUnixTime: Int64;
  /** The ID of the package. */
  PackageId: Int64;
  /** How the package was obtained. 0: as a gift. 1: bought. */
  TypeOfPackage: Int64;
}

/**
 * The codes of SmsPackagesStatistics's failures: its own and the common ones. Minor versions add
 * codes, so a switch over them needs a default.
 */
export type KnownSmsPackagesStatisticsErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.FailResolvePacket"
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.PhoneNumberInBlacklist"
  | "FailedOperation.SignatureIncorrectOrUnapproved"
  | "InternalError.OtherError"
  | "InternalError.RequestTimeException"
  | "InternalError.RestApiInterfaceNotExist"
  | "InternalError.SendAndRecvFail"
  | "InternalError.SigFieldMissing"
  | "InternalError.SigVerificationFail"
  | "InternalError.Timeout"
  | "InternalError.UnknownError"
  | "InvalidParameter"
  | "InvalidParameterValue.IncorrectPhoneNumber"
  | "InvalidParameterValue.SdkAppIdNotExist"
  | "MissingParameter"
  | "UnauthorizedOperation.RequestIpNotInWhitelist"
  | "UnauthorizedOperation.RequestPermissionDeny"
  | "UnauthorizedOperation.SdkAppIdIsDisabled"
  | "UnauthorizedOperation.ServiceSuspendDueToArrears"
  | "UnauthorizedOperation.SmsSdkAppIdVerifyFail"
  | "UnsupportedOperation"
  ;

/** Any code. Editors suggest the known ones. */
export type SmsPackagesStatisticsErrorCode = Open<KnownSmsPackagesStatisticsErrorCode>;
