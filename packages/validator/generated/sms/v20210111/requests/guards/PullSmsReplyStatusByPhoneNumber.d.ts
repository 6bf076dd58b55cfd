/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.

import type { PullSmsReplyStatusByPhoneNumberRequest } from "@tc3-schema/types/sms/v20210111/requests";

/** Whether PullSmsReplyStatusByPhoneNumber would accept a value as its request. */
export declare function isPullSmsReplyStatusByPhoneNumberRequest(value: unknown): value is PullSmsReplyStatusByPhoneNumberRequest;
