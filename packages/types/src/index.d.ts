export type { EnvelopeResponse } from "../generated/envelope.js";
export type { CommonErrorCode, KnownCommonErrorCode } from "../generated/error-codes/common.js";
export type { Contract } from "./contract.js";
export type { AsDelivered, Delivered } from "./delivered.js";
export type { Int64, IntegerMode, WithIntegers } from "./integers.js";
export type { DriftCode, Issue, MalformedCode } from "./issue.js";
export type { Open } from "./open.js";
export type { CallbackOutcome, Failure, Malformed, Outcome, StrictOutcome } from "./outcome.js";
export type { ApiResponse, ErrorResponse, SuccessResponse } from "./response.js";
export type {
  StandardIssue,
  StandardJsonSchemaOptions,
  StandardProperties,
  StandardResult,
} from "./standard-schema.js";
