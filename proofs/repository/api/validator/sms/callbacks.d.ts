// What @tc3-schema/validator/sms/callbacks declares, bundled from the built package in the order of names: made by `pnpm api`.

import { CallbackContract } from "@tc3-schema/types";

import { DeliveryStatusCallback, ReplyCallback } from "@tc3-schema/types/sms/callbacks";

/**
 * Posted when receipts have come in for messages that were sent. One call can carry the receipts of
 * several sending requests.
 */
declare const deliveryStatus: CallbackContract<DeliveryStatusCallback>;

/** Whether a value is an acceptable body of such a callback. Drift is accepted. */

/** Posted when a recipient has answered a message. */
declare const reply: CallbackContract<ReplyCallback>;

/** Whether a value is an acceptable body of such a callback. Drift is accepted. */
export { deliveryStatus, reply };
