// What @tc3-schema/errors/validation-error declares, bundled from the built package in the order of names: made by `pnpm api`.

import { Issue } from "@tc3-schema/types";

/**
* The API would refuse a request. `assert` of a request contract throws this before anything is sent. Recognise it with
* `isRequestValidationError`, which works across copies of this package.
*/
declare class RequestValidationError extends Error {
  override readonly name = "RequestValidationError";
  readonly action: string;
  readonly issues: readonly Issue[];
  constructor(action: string, issues: readonly Issue[]);
}

/**
* A body is no answer of the action. `assert` and `unwrap` throw this. Recognise it with `isResponseValidationError`, which
* works across copies of this package.
*/
declare class ResponseValidationError extends Error {
  override readonly name = "ResponseValidationError";
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]);
}

export { RequestValidationError, ResponseValidationError };
