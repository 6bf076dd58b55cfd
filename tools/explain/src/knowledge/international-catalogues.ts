import { sms as sms2019 } from "@tc3-schema/errors/intl/sms/v20190711";
import { en as sms2019En } from "@tc3-schema/errors/intl/sms/v20190711/en";
import { zh as sms2019Zh } from "@tc3-schema/errors/intl/sms/v20190711/zh";
import { sms as sms2021 } from "@tc3-schema/errors/intl/sms/v20210111";
import { en as sms2021En } from "@tc3-schema/errors/intl/sms/v20210111/en";
import { zh as sms2021Zh } from "@tc3-schema/errors/intl/sms/v20210111/zh";
import sms2019Codes from "@tc3-schema/schemas/intl/services/sms/v20190711/error-codes.schema.json" with {
  type: "json",
};
import sms2021Codes from "@tc3-schema/schemas/intl/services/sms/v20210111/error-codes.schema.json" with {
  type: "json",
};
import { type KnownCatalogue, ofService } from "./catalogues.ts";

/** The catalogues of the international edition, the newest version of a service first. */
export const INTERNATIONAL: readonly KnownCatalogue[] = [
  ofService(sms2021, { en: sms2021En, zh: sms2021Zh }, { edition: "intl" }),
  ofService(sms2019, { en: sms2019En, zh: sms2019Zh }, { edition: "intl" }),
];

/** Every code that these catalogues list, by name. */
export const INTERNATIONAL_CODES: readonly string[] = [
  ...new Set([sms2021Codes, sms2019Codes].flatMap(({ oneOf }) => oneOf.map((code) => code.const))),
];
