import { type Catalogue, lookup, type Texts } from "@tc3-schema/errors";
import { en } from "@tc3-schema/errors/en";
import { isKnownSmsReceiptCode, receipts } from "@tc3-schema/errors/sms/callbacks";
import { en as receiptsEn } from "@tc3-schema/errors/sms/callbacks/en";
import { zh as receiptsZh } from "@tc3-schema/errors/sms/callbacks/zh";
import { sms as sms2019 } from "@tc3-schema/errors/sms/v20190711";
import { en as sms2019En } from "@tc3-schema/errors/sms/v20190711/en";
import { zh as sms2019Zh } from "@tc3-schema/errors/sms/v20190711/zh";
import { sms as sms2021 } from "@tc3-schema/errors/sms/v20210111";
import { en as sms2021En } from "@tc3-schema/errors/sms/v20210111/en";
import { zh as sms2021Zh } from "@tc3-schema/errors/sms/v20210111/zh";
import { zh } from "@tc3-schema/errors/zh";
import type { Language } from "../language.ts";

/** A catalogue with its texts. */
export interface KnownCatalogue {
  readonly catalogue: Catalogue;
  readonly texts: Readonly<Record<Language, Texts>>;
  /** Whether the catalogue itself lists the code: `lookup` asks the common codes too. */
  readonly lists: (code: string) => boolean;
}

/** A service's catalogue with its texts. */
export function ofService(catalogue: Catalogue, texts: KnownCatalogue["texts"]): KnownCatalogue {
  return {
    catalogue,
    texts,
    // A few codes are in the service's list and in that of no action (`UnsupportedOperation.` of SMS).
    lists: (code) => {
      const { match, actions } = lookup(code, catalogue);
      return match === "exact" && (actions.length > 0 || lookup(code).match !== "exact");
    },
  };
}

/** The catalogues of the services' actions, the newest version of a service first. */
export const SERVICES: readonly KnownCatalogue[] = [
  ofService(sms2021, { en: sms2021En, zh: sms2021Zh }),
  ofService(sms2019, { en: sms2019En, zh: sms2019Zh }),
];

/** The codes in the receipts of messages, which no action returns as its own. */
export const RECEIPTS: KnownCatalogue = {
  catalogue: receipts,
  texts: { en: receiptsEn, zh: receiptsZh },
  lists: (code) => isKnownSmsReceiptCode(code.trim()),
};

export const COMMON_TEXTS: Readonly<Record<Language, Texts>> = { en, zh };
