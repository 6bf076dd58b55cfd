/* eslint-disable */
// @generated from schemas/intl/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import type { RequestContract } from "@tc3-schema/types";
import type { PullSmsSendStatusRequest } from "@tc3-schema/types/intl/sms/v20210111/requests";

/**
 * The contract for requests of PullSmsSendStatus of sms 2021-01-11 (edition intl). The application
 * whose queue is read, and the number of entries.
 */
export declare const pullSmsSendStatusRequest: RequestContract<PullSmsSendStatusRequest>;

/** Whether PullSmsSendStatus would accept a value as its request. */
export declare function isPullSmsSendStatusRequest(value: unknown): value is PullSmsSendStatusRequest;
