/* eslint-disable */
// @generated from schemas/error-codes/common.schema.json: change that, then run `pnpm generate`.

import type { Open } from "../../src/open.js";

/**
 * The error codes that every action of Tencent Cloud API 3.0 can return. The codes come from the pages
 * under x-sources. The judgements and the texts are this project's own. Minor versions add codes, so a
 * switch over them needs a default.
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

/** Any code. Editors suggest the known ones. */
export type CommonErrorCode = Open<KnownCommonErrorCode>;
