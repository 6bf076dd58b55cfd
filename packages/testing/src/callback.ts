import type { CallbackContract } from "@tc3-schema/types";
import { conformingBody, type SeedOptions } from "./conforming-body.ts";
import type { Overrides } from "./overrides.ts";

/**
 * Makes the body of a callback, as the service posts it to a URL of yours. It keeps every promise of the contract.
 *
 * @param overrides Parts of the body. Only the other parts are made.
 * @throws ResponseValidationError If the contract rejects the overrides. It lists the issues.
 *
 * @example
 * import { callback } from "@tc3-schema/testing";
 * import { reply } from "@tc3-schema/validator/sms/callbacks";
 *
 * callback(reply, { text: "STOP" }).text; // "STOP"
 */
export function callback<T>(
  contract: CallbackContract<T>,
  overrides?: Overrides<T>,
  options: SeedOptions = {},
): T {
  const body: unknown = conformingBody(contract, overrides, options);
  contract.strict.assert(body);
  return body;
}
