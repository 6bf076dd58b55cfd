// Generated from schemas/services/sms/callbacks/receipt-codes.zh.json: change that, then run `pnpm generate`.

import type { Texts } from "../../../src/texts.ts";

/**
 * What the codes mean, in Chinese.
 * The codes in the receipts of messages: errmsg of the delivery-status callback, and often Description
 * of what the pull actions return. Carriers have many more of their own. x-fault says who has to
 * change something: client is the sender, server is SMS or the carrier, unknown includes the phone of
 * the recipient. x-retry says whether the message may be sent again. Which codes exist is taken from
 * the pages under x-sources; what is said about them is this project's own.
 */
export declare const zh: Texts;
