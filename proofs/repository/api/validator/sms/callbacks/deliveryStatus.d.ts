// What @tc3-schema/validator/sms/callbacks/deliveryStatus declares, bundled from the built package in the order of names: made by `pnpm api`.

import { AsDelivered, CallbackContract } from "@tc3-schema/types";

import { DeliveryStatusCallback } from "@tc3-schema/types/sms/callbacks";

/**
 * Posted when receipts have come in for messages that were sent. One call can carry the receipts of
 * several sending requests.
 */
declare const deliveryStatus: CallbackContract<DeliveryStatusCallback>;

/** Whether a value is an acceptable body of such a callback. Drift is accepted. */
declare function isDeliveryStatus(value: unknown): value is AsDelivered<DeliveryStatusCallback>;

export { deliveryStatus, isDeliveryStatus };
