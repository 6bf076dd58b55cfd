// What @tc3-schema/validator/sms/callbacks/guards declares, bundled from the built package in the order of names: made by `pnpm api`.

import { AsDelivered } from "@tc3-schema/types";

import { DeliveryStatusCallback, ReplyCallback } from "@tc3-schema/types/sms/callbacks";

/** Whether a value is an acceptable body of such a callback. Drift is accepted. */
declare function isDeliveryStatus(value: unknown): value is AsDelivered<DeliveryStatusCallback>;

/** Whether a value is an acceptable body of such a callback. Drift is accepted. */
declare function isReply(value: unknown): value is AsDelivered<ReplyCallback>;

export { isDeliveryStatus, isReply };
