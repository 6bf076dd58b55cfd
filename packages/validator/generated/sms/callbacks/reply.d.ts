/* eslint-disable */
// @generated from schemas/services/sms/callbacks/callbacks.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { AsDelivered, CallbackContract } from "@tc3-schema/types";
import type { ReplyCallback } from "@tc3-schema/types/sms/callbacks";

/** Posted when a recipient has answered a message. */
export declare const reply: CallbackContract<ReplyCallback>;

/** Whether a value is an acceptable body of such a callback. Drift is accepted. */
export declare function isReply(value: unknown): value is AsDelivered<ReplyCallback>;
