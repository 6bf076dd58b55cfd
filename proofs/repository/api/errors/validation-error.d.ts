// What @tc3-schema/errors/validation-error declares, bundled from the built package in the order of names: made by `pnpm api`.

import { Issue } from "@tc3-schema/types";

/**
* A request that the API would refuse. Thrown by `assert` of a request contract, before anything is sent. Recognise it
* with `isRequestValidationError`, which works across copies of this package.
*/
declare class RequestValidationError extends Error {
  override readonly name = "RequestValidationError";
  readonly action: string;
  readonly issues: readonly Issue[];
  constructor(action: string, issues: readonly Issue[]);
}

/**
* A body that is no answer of the API. Thrown by `assert` and `unwrap`. Recognise it with
* `isResponseValidationError`, which works across copies of this package.
*/
declare class ResponseValidationError extends Error {
  override readonly name = "ResponseValidationError";
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]);
}

export { RequestValidationError, ResponseValidationError };
