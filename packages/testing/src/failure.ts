import type { Contract, ErrorResponse, Open } from "@tc3-schema/types";
import { SEED, type SeedOptions } from "./conforming-body.ts";
import { type AnyContract, nameOf } from "./contracts.ts";
import { make } from "./values/make.ts";

/** How a failure is made. */
export interface FailureOptions extends SeedOptions {
  /** The Message of the error. The API may change it at any time, so no program should depend on it. */
  message?: string | undefined;
  /** The RequestId. If none is given, it is that of `answer` for the same seed. */
  requestId?: string | undefined;
  /** If true, the code may be any text. Otherwise the compiler accepts only codes that the action is known to have. */
  open?: boolean | undefined;
}

const isFailure = <S, C extends string>(contract: Contract<S, C>, body: unknown): body is ErrorResponse<C> =>
  contract.strict.check(body).status === "failure";

/** The RequestId that `answer` makes for the same seed. */
const requestIdOf = ({ action }: Pick<AnyContract, "action">, { seed = SEED }: SeedOptions): unknown =>
  make({ kind: "string" }, undefined, {
    seed,
    action,
    at: ["Response", "RequestId"],
    leavesOut: () => false,
  });

/**
 * Makes the body of an answer to a request that failed.
 *
 * @param code A code that the action is known to have. With `open: true`, any code.
 * @throws TypeError If the code is empty: such an answer is no failure.
 *
 * @example
 * import { failure } from "@tc3-schema/testing";
 * import { sendSms } from "@tc3-schema/validator/sms/v20210111";
 *
 * failure(sendSms, "LimitExceeded.PhoneNumberThirtySecondLimit").Response.Error.Code;
 * failure(sendSms, "LimitExceeded.NewOfNextYear", { open: true });
 */
export function failure<S, C extends string>(
  contract: Contract<S, C>,
  code: NoInfer<C>,
  options?: FailureOptions,
): ErrorResponse<C>;
export function failure<S, C extends string>(
  contract: Contract<S, C>,
  code: Open<NoInfer<C>>,
  options: FailureOptions & { open: true },
): ErrorResponse<C>;
export function failure<S, C extends string>(
  contract: Contract<S, C>,
  code: string,
  options: FailureOptions = {},
): ErrorResponse<C> {
  const { message = `The request failed: ${code}.`, requestId = requestIdOf(contract, options) } = options;
  const body: unknown = { Response: { Error: { Code: code, Message: message }, RequestId: requestId } };
  if (isFailure(contract, body)) return body;
  throw new TypeError(`${nameOf(contract)}: ${JSON.stringify(code)} makes no failure of an answer`);
}
