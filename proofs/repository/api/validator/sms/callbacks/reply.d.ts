// What @tc3-schema/validator/sms/callbacks/reply declares, bundled from the built package in the order of names: made by `pnpm api`.

import { AsDelivered, CallbackContract } from "@tc3-schema/types";

import { ReplyCallback } from "@tc3-schema/types/sms/callbacks";

/** Whether a value is an acceptable body of such a callback. Drift is accepted. */
declare function isReply(value: unknown): value is AsDelivered<ReplyCallback>;

/** Posted when a recipient has answered a message. */
declare const reply: CallbackContract<ReplyCallback>;

export { isReply, reply };
