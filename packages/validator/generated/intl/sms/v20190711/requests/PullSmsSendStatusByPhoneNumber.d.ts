/* eslint-disable */
// @generated from schemas/intl/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import type { RequestContract } from "@tc3-schema/types";
import type { PullSmsSendStatusByPhoneNumberRequest } from "@tc3-schema/types/intl/sms/v20190711/requests";

/**
 * The contract for requests of PullSmsSendStatusByPhoneNumber of sms 2019-07-11 (edition intl). The
 * number to look up, and the period.
 */
export declare const pullSmsSendStatusByPhoneNumberRequest: RequestContract<PullSmsSendStatusByPhoneNumberRequest>;

/** Whether PullSmsSendStatusByPhoneNumber would accept a value as its request. */
export declare function isPullSmsSendStatusByPhoneNumberRequest(value: unknown): value is PullSmsSendStatusByPhoneNumberRequest;
