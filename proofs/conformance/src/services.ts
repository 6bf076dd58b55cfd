import type { ItemFailure } from "@tc3-schema/errors";
import { itemFailures as itemFailures2019 } from "@tc3-schema/errors/sms/v20190711";
import { itemFailures as itemFailures2021 } from "@tc3-schema/errors/sms/v20210111";
import type { Outcome } from "@tc3-schema/types";
import * as sms2019 from "@tc3-schema/validator/sms/v20190711";
import * as sms2021 from "@tc3-schema/validator/sms/v20210111";

/** What is needed of a contract here, whichever its action. */
export interface AnyContract {
  readonly action: string;
  decode(body: string): Outcome<unknown, string>;
}

/** A version of a service, as far as the packages know it. */
export interface Version {
  readonly contracts: readonly AnyContract[];
  readonly itemFailures: (body: unknown) => readonly ItemFailure[];
}

/** By service, and by version as the official definitions spell it. */
export const services: Readonly<Record<string, Readonly<Record<string, Version>>>> = {
  sms: {
    v20190711: { contracts: Object.values(sms2019), itemFailures: itemFailures2019 },
    v20210111: { contracts: Object.values(sms2021), itemFailures: itemFailures2021 },
  },
};
