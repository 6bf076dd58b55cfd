// What @tc3-schema/errors/validation-error declares, bundled from the built package in the order of names: made by `pnpm api`.

import { Issue } from "@tc3-schema/types";

/**
* A body that is no answer of the API. Thrown by `assert` and `unwrap`. Recognise it with
* `isResponseValidationError`, which works across copies of this package.
*/
declare class ResponseValidationError extends Error {
  override readonly name = "ResponseValidationError";
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]);
}

export { ResponseValidationError };
