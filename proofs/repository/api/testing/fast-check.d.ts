// What @tc3-schema/testing/fast-check declares, bundled from the built package in the order of names: made by `pnpm api`.

import { AsDelivered, CallbackContract, Contract, Delivered, SuccessResponse } from "@tc3-schema/types";

import { Arbitrary } from "fast-check";

/** What may be in the values. */
interface ArbitraryOptions {
  /**
  * Whether drift may be in them: a promised member that is missing or null, a member that the definition does not know, an
  * integer beyond 2^53.
  */
  drift?: boolean | undefined;
}

/**
* Makes an arbitrary of fast-check: any successful answer that keeps the promises of a contract, or any body of a callback.
* Optional members are now and then missing or null. Texts are any texts: for plausible ones, use `answer`.
*
* @example
* import { arbitrary } from "@tc3-schema/testing/fast-check";
* import { sendSms } from "@tc3-schema/validator/sms/v20210111";
* import * as fc from "fast-check";
*
* fc.assert(fc.property(arbitrary(sendSms), (body) => sendSms.strict.is(body)));
*/
declare function arbitrary<S, C extends string>(contract: Contract<S, C>, options: ArbitraryOptions & {
  drift: true;
}): Arbitrary<SuccessResponse<Delivered<S>>>;

declare function arbitrary<S, C extends string>(contract: Contract<S, C>, options?: ArbitraryOptions): Arbitrary<SuccessResponse<S>>;

declare function arbitrary<T>(contract: CallbackContract<T>, options: ArbitraryOptions & {
  drift: true;
}): Arbitrary<AsDelivered<T>>;

declare function arbitrary<T>(contract: CallbackContract<T>, options?: ArbitraryOptions): Arbitrary<T>;

export { ArbitraryOptions, arbitrary };
