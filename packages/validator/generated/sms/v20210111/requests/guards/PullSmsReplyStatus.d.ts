/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.

import type { PullSmsReplyStatusRequest } from "@tc3-schema/types/sms/v20210111/requests";

/** Whether PullSmsReplyStatus would accept a value as its request. */
export declare function isPullSmsReplyStatusRequest(value: unknown): value is PullSmsReplyStatusRequest;
