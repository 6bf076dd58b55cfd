export { EnvelopeResponse } from "../generated/envelope.js";
export { CommonErrorCode, KnownCommonErrorCode } from "../generated/error-codes/common.js";
export { CallbackContract, Contract } from "./contract.js";
export { AsDelivered, Delivered } from "./delivered.js";
export { Int64, IntegerMode, WithIntegers } from "./integers.js";
export { DriftCode, Issue, MalformedCode } from "./issue.js";
export { Open } from "./open.js";
export {
  CallbackOutcome,
  Failure,
  Malformed,
  Outcome,
  StrictCallbackOutcome,
  StrictOutcome,
} from "./outcome.js";
export { ApiResponse, ErrorResponse, SuccessResponse } from "./response.js";
export {
  StandardIssue,
  StandardJsonSchemaOptions,
  StandardProperties,
  StandardResult,
} from "./standard-schema.js";
