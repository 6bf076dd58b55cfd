// What @tc3-schema/errors/sms/callbacks declares, bundled from the built package in the order of names: made by `pnpm api`.

import { KnownSmsReceiptCode } from "@tc3-schema/types/sms/callbacks";

/** The codes of one version of one service, generated from its schemas. */
interface Catalogue {
  readonly service: string;
  readonly version: string;
}

/**
 * Whether a code is known for a callback of sms, as the wire spells it. For a switch that names every
 * code.
 */
declare const isKnownSmsReceiptCode: (code: string) => code is KnownSmsReceiptCode;

/** The receipt codes in callbacks of sms. Pass it to `lookup` and the other functions. */
declare const receipts: Catalogue;

export { isKnownSmsReceiptCode, receipts };
