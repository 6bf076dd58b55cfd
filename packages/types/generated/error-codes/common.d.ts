/* eslint-disable */
// @generated from schemas/error-codes/common.schema.json: change that, then run `pnpm generate`.

import type { Open } from "../../src/open.js";

/**
 * The error codes that every action of Tencent Cloud API 3.0 can return. Which codes exist is taken
 * from the pages under x-sources; what is said about them is this project's own. It grows in minor
 * versions: a switch over it needs a default.
 */
export type KnownCommonErrorCode =
  | "ActionOffline"
  | "AuthFailure.InvalidAuthorization"
  | "AuthFailure.InvalidSecretId"
  | "AuthFailure.MFAFailure"
  | "AuthFailure.SecretIdNotFound"
  | "AuthFailure.SignatureExpire"
  | "AuthFailure.SignatureFailure"
  | "AuthFailure.TokenFailure"
  | "AuthFailure.UnauthorizedOperation"
  | "DryRunOperation"
  | "FailedOperation"
  | "InternalError"
  | "InvalidAction"
  | "InvalidParameter"
  | "InvalidParameterValue"
  | "InvalidRequest"
  | "IpInBlacklist"
  | "IpNotInWhitelist"
  | "LimitExceeded"
  | "MissingParameter"
  | "NoSuchProduct"
  | "NoSuchVersion"
  | "RequestLimitExceeded"
  | "RequestLimitExceeded.GlobalRegionUinLimitExceeded"
  | "RequestLimitExceeded.IPLimitExceeded"
  | "RequestLimitExceeded.UinLimitExceeded"
  | "RequestSizeLimitExceeded"
  | "ResourceInUse"
  | "ResourceInsufficient"
  | "ResourceNotFound"
  | "ResourceUnavailable"
  | "ResponseSizeLimitExceeded"
  | "ServiceUnavailable"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation"
  | "UnsupportedProtocol"
  | "UnsupportedRegion"
  ;

/** Any code, known ones suggested. */
export type CommonErrorCode = Open<KnownCommonErrorCode>;
