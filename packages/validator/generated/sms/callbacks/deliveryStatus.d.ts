/* eslint-disable */
// @generated from schemas/services/sms/callbacks/callbacks.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { AsDelivered, CallbackContract } from "@tc3-schema/types";
import type { DeliveryStatusCallback } from "@tc3-schema/types/sms/callbacks";

/**
 * Posted when receipts have come in for messages that were sent. One call can carry the receipts of
 * several sending requests.
 */
export declare const deliveryStatus: CallbackContract<DeliveryStatusCallback>;

/** Whether a value is an acceptable body of such a callback. Drift is accepted. */
export declare function isDeliveryStatus(value: unknown): value is AsDelivered<DeliveryStatusCallback>;
