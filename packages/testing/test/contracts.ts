import type { CallbackContract, Contract } from "@tc3-schema/types";
import * as callbacks from "@tc3-schema/validator/sms/callbacks";
import * as v20190711 from "@tc3-schema/validator/sms/v20190711";
import * as v20210111 from "@tc3-schema/validator/sms/v20210111";

type ActionContract = Contract<object, string>;

const named = <T extends { readonly version: string; readonly action: string }>(
  contract: T,
): readonly [string, T] => [`${contract.action} of ${contract.version}`, contract];

/** Every action of SMS, by a name that a failing test can show. */
export const actions: readonly (readonly [string, ActionContract])[] = [
  ...Object.values(v20190711),
  ...Object.values(v20210111),
].map((contract: ActionContract) => named(contract));

/** Every callback of SMS. */
export const callbackContracts: readonly (readonly [string, CallbackContract<unknown>])[] = Object.values(
  callbacks,
).map((contract: CallbackContract<unknown>) => named(contract));
