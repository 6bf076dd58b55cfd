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
import common from "@tc3-schema/schemas/error-codes/common.schema.json" with { type: "json" };
import receiptCodes from "@tc3-schema/schemas/services/sms/callbacks/receipt-codes.schema.json" with {
  type: "json",
};
import sms2019Codes from "@tc3-schema/schemas/services/sms/v20190711/error-codes.schema.json" with {
  type: "json",
};
import sms2021Codes from "@tc3-schema/schemas/services/sms/v20210111/error-codes.schema.json" with {
  type: "json",
};
import type { Edition } from "@tc3-schema/types";
import type { Language } from "../language.ts";

/** A catalogue with its texts. */
export interface KnownCatalogue {
  readonly catalogue: Catalogue;
  /** The edition whose lists it has. `both`: the lists of either. */
  readonly edition: Edition;
  /** The names of the code rules that judged its codes, by code. A code that was judged by itself is not in it. */
  readonly rules?: ReadonlyMap<string, string>;
  readonly texts: Readonly<Record<Language, Texts>>;
  /** Whether the catalogue itself lists the code: `lookup` searches the common codes too. */
  readonly lists: (code: string) => boolean;
}

/** A service's catalogue with its texts. */
export function ofService(
  catalogue: Catalogue,
  texts: KnownCatalogue["texts"],
  about: Pick<KnownCatalogue, "edition" | "rules">,
): KnownCatalogue {
  return {
    catalogue,
    texts,
    ...about,
    // The list of a service may have a code that no action lists (`UnsupportedOperation.` of SMS).
    lists: (code) => {
      const { match, actions } = lookup(code, catalogue);
      return match === "exact" && (actions.length > 0 || lookup(code).match !== "exact");
    },
  };
}

/** The catalogues of the services' actions in the mainland edition, the newest version of a service first. */
export const SERVICES: readonly KnownCatalogue[] = [
  ofService(sms2021, { en: sms2021En, zh: sms2021Zh }, { edition: "cn" }),
  ofService(sms2019, { en: sms2019En, zh: sms2019Zh }, { edition: "cn" }),
];

/** The codes in the receipts of messages. No action returns them as its own error. */
export const RECEIPTS: KnownCatalogue = {
  catalogue: receipts,
  // Both sites post the same receipts.
  edition: "both",
  texts: { en: receiptsEn, zh: receiptsZh },
  lists: (code) => isKnownSmsReceiptCode(code.trim()),
};

export const COMMON_TEXTS: Readonly<Record<Language, Texts>> = { en, zh };

/** Every code by name, from the schemas: a catalogue can look up a code, but not list its codes. */
export const LISTED_CODES: readonly string[] = [
  ...new Set(
    [common, sms2021Codes, sms2019Codes, receiptCodes].flatMap(({ oneOf }) =>
      oneOf.map((code) => code.const),
    ),
  ),
];
