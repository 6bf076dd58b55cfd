export { EnvelopeResponse } from "../generated/envelope.js";
export { CommonErrorCode, KnownCommonErrorCode } from "../generated/error-codes/common.js";
export {
  CallbackContract,
  Contract,
  Infer,
  StrictCallbackContract,
  StrictContract,
} from "./contract.js";
export { AsDelivered, Delivered } from "./delivered.js";
export { Edition } from "./edition.js";
export { Int64, IntegerMode, WithIntegers } from "./integers.js";
export {
  IntlSdkAnyClient,
  IntlSdkClient,
  IntlSdkClientProfile,
  IntlSdkCommon,
  IntlSdkCredential,
  IntlSdkError,
  IntlSdkEvent,
  IntlSdkHttpProfile,
  IntlSdkModel,
  IntlSdkModelClass,
  IntlSdkStream,
  IntlSdkVersion,
} from "./intl-sdk.js";
export { DriftCode, Issue, MalformedCode } from "./issue.js";
export { Actions, OfficialClient } from "./official-client.js";
export { Open } from "./open.js";
export {
  CallbackOutcome,
  Failure,
  Malformed,
  Outcome,
  StrictCallbackOutcome,
  StrictOutcome,
} from "./outcome.js";
export { RequestContract, RequestOutcome } from "./request.js";
export { ApiResponse, ErrorResponse, SuccessResponse } from "./response.js";
export {
  StandardIssue,
  StandardJsonSchemaOptions,
  StandardResult,
  StandardSchema,
} from "./standard-schema.js";
