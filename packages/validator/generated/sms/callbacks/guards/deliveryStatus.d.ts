/* eslint-disable */
// @generated from schemas/services/sms/callbacks/callbacks.schema.json: change that, then run `pnpm generate`.

import type { AsDelivered, CallbackContract } from "@tc3-schema/types";
import type { DeliveryStatusCallback } from "@tc3-schema/types/sms/callbacks";

/** Whether a value is the body of such a callback and can be accepted, drift included. */
export declare function isDeliveryStatus(value: unknown): value is AsDelivered<DeliveryStatusCallback>;
