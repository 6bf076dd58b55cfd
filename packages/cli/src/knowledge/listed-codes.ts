import common from "@tc3-schema/schemas/error-codes/common.schema.json" with { type: "json" };
import receipts from "@tc3-schema/schemas/services/sms/callbacks/receipt-codes.schema.json" with {
  type: "json",
};
import sms2019 from "@tc3-schema/schemas/services/sms/v20190711/error-codes.schema.json" with {
  type: "json",
};
import sms2021 from "@tc3-schema/schemas/services/sms/v20210111/error-codes.schema.json" with {
  type: "json",
};

/** Every code by name. Of the schemas, because a catalogue can be asked for a code, not for its codes. */
export const LISTED_CODES: readonly string[] = [
  ...new Set([common, sms2021, sms2019, receipts].flatMap(({ oneOf }) => oneOf.map((code) => code.const))),
];
