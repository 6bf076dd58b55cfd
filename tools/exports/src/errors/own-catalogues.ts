import { catalogueModel } from "@tc3-schema/codegen/catalogue-model";
import { type AssertFile, assertCatalogue, assertTexts } from "@tc3-schema/codegen/meta-schemas";
import type { CatalogueModel } from "@tc3-schema/codegen/model";
import type { Loaded } from "@tc3-schema/codegen/schema-files";
import intlSms2019En from "@tc3-schema/schemas/intl/services/sms/v20190711/error-codes.en.json" with {
  type: "json",
};
import intlSms2019Codes from "@tc3-schema/schemas/intl/services/sms/v20190711/error-codes.schema.json" with {
  type: "json",
};
import intlSms2019Zh from "@tc3-schema/schemas/intl/services/sms/v20190711/error-codes.zh.json" with {
  type: "json",
};
import intlSms2021En from "@tc3-schema/schemas/intl/services/sms/v20210111/error-codes.en.json" with {
  type: "json",
};
import intlSms2021Codes from "@tc3-schema/schemas/intl/services/sms/v20210111/error-codes.schema.json" with {
  type: "json",
};
import intlSms2021Zh from "@tc3-schema/schemas/intl/services/sms/v20210111/error-codes.zh.json" with {
  type: "json",
};
import sms2019En from "@tc3-schema/schemas/services/sms/v20190711/error-codes.en.json" with { type: "json" };
import sms2019Codes from "@tc3-schema/schemas/services/sms/v20190711/error-codes.schema.json" with {
  type: "json",
};
import sms2019Zh from "@tc3-schema/schemas/services/sms/v20190711/error-codes.zh.json" with { type: "json" };
import sms2021En from "@tc3-schema/schemas/services/sms/v20210111/error-codes.en.json" with { type: "json" };
import sms2021Codes from "@tc3-schema/schemas/services/sms/v20210111/error-codes.schema.json" with {
  type: "json",
};
import sms2021Zh from "@tc3-schema/schemas/services/sms/v20210111/error-codes.zh.json" with { type: "json" };

/** Checks a file that comes with this package. If it is wrong, the mistake is ours. */
function loaded<T>(file: string, content: unknown, assertFile: AssertFile<T>): Loaded<T> {
  assertFile(content, file);
  return { file, content };
}

const own = (directory: string, codes: unknown, en: unknown, zh: unknown): CatalogueModel =>
  catalogueModel({
    ...loaded(`${directory}/error-codes.schema.json`, codes, assertCatalogue),
    texts: [
      loaded(`${directory}/error-codes.en.json`, en, assertTexts),
      loaded(`${directory}/error-codes.zh.json`, zh, assertTexts),
    ],
  });

/** The catalogues in which a person judged each code and wrote its summary. The definitions have neither. */
export const ownCatalogues = (): readonly CatalogueModel[] => [
  own("intl/services/sms/v20190711", intlSms2019Codes, intlSms2019En, intlSms2019Zh),
  own("intl/services/sms/v20210111", intlSms2021Codes, intlSms2021En, intlSms2021Zh),
  own("services/sms/v20190711", sms2019Codes, sms2019En, sms2019Zh),
  own("services/sms/v20210111", sms2021Codes, sms2021En, sms2021Zh),
];
