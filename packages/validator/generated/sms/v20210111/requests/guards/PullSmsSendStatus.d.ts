/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.

import type { PullSmsSendStatusRequest } from "@tc3-schema/types/sms/v20210111/requests";

/** Whether PullSmsSendStatus would accept a value as its request. */
export declare function isPullSmsSendStatusRequest(value: unknown): value is PullSmsSendStatusRequest;
