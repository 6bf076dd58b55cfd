const WRONG = ["Invalid\\w*", "MissingParameter", "UnknownParameter"];
const LIMITS = ["\\w*LimitExceeded"];
const OF_THE_SERVICE = [
  "InternalError",
  "InternalServerError",
  "SystemError",
  "UnknownError",
  "DBError",
  "CdbError",
  "VpcError",
  "CallCvmError",
  "FlowError",
  "DidSdk",
  "HttpInvoker",
  "DataBase",
];
const TELLING = [
  ...WRONG,
  ...LIMITS,
  ...OF_THE_SERVICE,
  "AuthFailure",
  "UnauthorizedOperation",
  "Cam",
  "ResourceNotFound",
  "ResourceUnavailable",
  "ResourceInUse",
  "ResourceInsufficient",
  "ResourcesSoldOut",
  "DryRunOperation",
];

const oneOf = (names: readonly string[]): RegExp => new RegExp(`^(?:${names.join("|")})$`);
const noneOf = (names: readonly string[]): RegExp => new RegExp(`^(?!(?:${names.join("|")})$)`);

/** Families that blame the request: `InvalidParameterValue`, `MissingParameter`, `InvalidInstanceId`. */
export const REQUEST: RegExp = oneOf(WRONG);

/** All families except those. */
export const NOT_REQUEST: RegExp = noneOf(WRONG);

/** All families except those that blame the request, and the one that says that a resource is missing. */
export const NOT_REQUEST_NOR_MISSING: RegExp = noneOf([...WRONG, "ResourceNotFound"]);

const PARAMETERS = ["InvalidParameter", "InvalidParameterValue", "MissingParameter", "UnknownParameter"];

/** Families of a wrong or missing parameter. The words after the family are often only the name of the parameter. */
export const PARAMETER: RegExp = oneOf(PARAMETERS);

/** All families except those. */
export const NOT_PARAMETER: RegExp = noneOf(PARAMETERS);

/** Families about an operation, a resource or the service: not about the request, the access, or a limit. */
export const OPERATION: RegExp = noneOf([
  ...WRONG,
  ...LIMITS,
  "AuthFailure",
  "UnauthorizedOperation",
  "ResourceNotFound",
]);

/** Families that name no cause: `FailedOperation`, `OperationDenied`, `UnsupportedOperation`, and those of one service. */
export const OPEN: RegExp = noneOf(TELLING);

/** Families that say that the operation failed or was refused, without a cause. */
export const REFUSING: RegExp = noneOf([...TELLING, "UnsupportedOperation"]);

/** Families that say that the operation failed, without a cause: `FailedOperation`, and those of one service. */
export const FAILED: RegExp = noneOf([...TELLING, "UnsupportedOperation", "OperationDenied"]);

/** Families that say that the request was refused. If the words name a failed step, they contradict the family. */
export const REFUSED: RegExp = oneOf([
  "UnsupportedOperation",
  "OperationDenied",
  "ResourceUnavailable",
  "ResourceInUse",
  "ResourceNotFound",
  "UnauthorizedOperation",
  "AuthFailure",
]);

/** Families that blame the service. */
export const INTERNAL: RegExp = oneOf(OF_THE_SERVICE);

/** Families of limits. */
export const LIMIT: RegExp = oneOf(LIMITS);

/** Families that say that the cloud has too few resources of a kind. */
export const SOLD_OUT: RegExp = oneOf(["ResourceInsufficient", "ResourcesSoldOut"]);

/** Families of a resource that cannot be used now, or of an operation that its state forbids. */
export const STATE: RegExp = oneOf(["ResourceUnavailable", "ResourceInUse", "OperationDenied"]);
