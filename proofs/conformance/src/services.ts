import type { ItemFailure } from "@tc3-schema/errors";
import { itemFailures as itemFailures2019 } from "@tc3-schema/errors/sms/v20190711";
import { itemFailures as itemFailures2021 } from "@tc3-schema/errors/sms/v20210111";
import type { Outcome } from "@tc3-schema/types";
import * as sms2019 from "@tc3-schema/validator/sms/v20190711";
import * as sms2021 from "@tc3-schema/validator/sms/v20210111";

/** The part of a contract that is used here, for any action. */
export interface AnyContract {
  readonly action: string;
  decode(body: string): Outcome<unknown, string>;
}

/** A version of a service, with everything that the packages have for it. */
export interface Version {
  readonly contracts: readonly AnyContract[];
  readonly itemFailures: (body: unknown) => readonly ItemFailure[];
}

/** By service, and by version in the spelling of the official definitions. */
export const services: Readonly<Record<string, Readonly<Record<string, Version>>>> = {
  sms: {
    v20190711: { contracts: Object.values(sms2019), itemFailures: itemFailures2019 },
    v20210111: { contracts: Object.values(sms2021), itemFailures: itemFailures2021 },
  },
};
