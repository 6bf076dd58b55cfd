/* eslint-disable */
// @generated from schemas/services/sms/callbacks/callbacks.schema.json: change that, then run `pnpm generate`.

import type { CallbackContract } from "@tc3-schema/types";
import type { DeliveryStatusCallback } from "@tc3-schema/types/sms/callbacks";

/**
 * Posted when receipts have come in for messages that were sent. One call can carry the receipts of
 * several sending requests.
 */
export declare const deliveryStatus: CallbackContract<DeliveryStatusCallback>;
