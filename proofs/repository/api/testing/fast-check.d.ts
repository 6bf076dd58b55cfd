// What @tc3-schema/testing/fast-check declares, bundled from the built package in the order of names: made by `pnpm api`.

import { AsDelivered, CallbackContract, Contract, Delivered, SuccessResponse } from "@tc3-schema/types";

import { Arbitrary } from "fast-check";

/** How the values may differ from the definition. */
interface ArbitraryOptions {
  /**
  * If true, the values may drift: a promised member is missing or null, a member is unknown, an integer is beyond 2^53. The
  * contract accepts them.
  */
  drift?: boolean | undefined;
}

/**
* Makes an arbitrary of fast-check, whose values are the successes of an action or the bodies of a callback. They keep every
* promise of the contract, unless `drift` is true. Optional members are sometimes missing or null. A text can be any text: for
* plausible ones, use `answer`.
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
