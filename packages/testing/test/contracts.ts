import type { CallbackContract, Contract } from "@tc3-schema/types";
import * as intl20190711 from "@tc3-schema/validator/intl/sms/v20190711";
import * as intl20210111 from "@tc3-schema/validator/intl/sms/v20210111";
import * as callbacks from "@tc3-schema/validator/sms/callbacks";
import * as v20190711 from "@tc3-schema/validator/sms/v20190711";
import * as v20210111 from "@tc3-schema/validator/sms/v20210111";

type ActionContract = Contract<object, string>;

const named = <T extends { readonly edition: string; readonly version: string; readonly action: string }>(
  contract: T,
): readonly [string, T] => [`${contract.action} of ${contract.version}, ${contract.edition}`, contract];

/** Every action of SMS, in both editions, by a name that a failing test can show. */
export const actions: readonly (readonly [string, ActionContract])[] = [
  ...Object.values(v20190711),
  ...Object.values(v20210111),
  ...Object.values(intl20190711),
  ...Object.values(intl20210111),
].map((contract: ActionContract) => named(contract));

/** Every callback of SMS. */
export const callbackContracts: readonly (readonly [string, CallbackContract<unknown>])[] = Object.values(
  callbacks,
).map((contract: CallbackContract<unknown>) => named(contract));
