/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.

import type { PullSmsSendStatusByPhoneNumberRequest } from "@tc3-schema/types/sms/v20210111/requests";

/** Whether PullSmsSendStatusByPhoneNumber would accept a value as its request. */
export declare function isPullSmsSendStatusByPhoneNumberRequest(value: unknown): value is PullSmsSendStatusByPhoneNumberRequest;
