import type { Contract, SuccessResponse } from "@tc3-schema/types";
import { conformingBody, type SeedOptions } from "./conforming-body.ts";
import { nameOf } from "./contracts.ts";
import type { Overrides } from "./overrides.ts";

/** Whether a body is a success that keeps every promise. */
function isSuccess<S, C extends string>(contract: Contract<S, C>, body: unknown): body is SuccessResponse<S> {
  return contract.strict.check(body).status === "success";
}

/**
 * Makes the body of an answer to a request that succeeded. It keeps every promise of the contract, and its values look like
 * those of the API: phone numbers, IDs, times, regions. For the same seed, the values are always the same.
 *
 * @param overrides Parts of the Response object. Only the other parts are made.
 * @throws ResponseValidationError If the contract rejects the overrides. It lists the issues.
 * @throws TypeError If the overrides have an Error, which makes the answer a failure.
 *
 * @example
 * import { answer } from "@tc3-schema/testing";
 * import { sendSms } from "@tc3-schema/validator/sms/v20210111";
 *
 * const sent = answer(sendSms, { SendStatusSet: [{ PhoneNumber: "+8613800000000" }] });
 * sendSms.check(sent).status; // "success"
 */
export function answer<S, C extends string>(
  contract: Contract<S, C>,
  overrides?: Overrides<S>,
  options: SeedOptions = {},
): SuccessResponse<S> {
  const body = conformingBody(contract, overrides, options);
  if (isSuccess(contract, body)) return body;
  contract.strict.assert(body);
  throw new TypeError(`${nameOf(contract)}: the overrides make a failure of this answer`);
}
