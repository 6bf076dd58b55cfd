// What @tc3-schema/validator/sms/callbacks/reply declares, bundled from the built package in the order of names: made by `pnpm api`.

import { CallbackContract } from "@tc3-schema/types";

import { ReplyCallback } from "@tc3-schema/types/sms/callbacks";

/** Posted when a recipient has answered a message. */
declare const reply: CallbackContract<ReplyCallback>;

export { reply };
