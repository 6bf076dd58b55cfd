/* eslint-disable */
// @generated from schemas/services/sms/callbacks/callbacks.schema.json: change that, then run `pnpm generate`.

import type { CallbackContract } from "@tc3-schema/types";
import type { ReplyCallback } from "@tc3-schema/types/sms/callbacks";

/** Posted when a recipient has answered a message. */
export declare const reply: CallbackContract<ReplyCallback>;
