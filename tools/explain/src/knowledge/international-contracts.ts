import * as sms2019 from "@tc3-schema/validator/intl/sms/v20190711";
import * as sms2021 from "@tc3-schema/validator/intl/sms/v20210111";
import type { KnownContract } from "./contracts.ts";

/** One contract per action of the international edition, the newest version of a service first. */
export const INTERNATIONAL_CONTRACTS: readonly KnownContract[] = [
  ...Object.values(sms2021),
  ...Object.values(sms2019),
];
