/* eslint-disable */
// @generated from schemas/intl/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import type { RequestContract } from "@tc3-schema/types";
import type { PullSmsReplyStatusByPhoneNumberRequest } from "@tc3-schema/types/intl/sms/v20190711/requests";

/**
 * The contract for requests of PullSmsReplyStatusByPhoneNumber of sms 2019-07-11 (edition intl). The
 * number to look up, and the period.
 */
export declare const pullSmsReplyStatusByPhoneNumberRequest: RequestContract<PullSmsReplyStatusByPhoneNumberRequest>;

/** Whether PullSmsReplyStatusByPhoneNumber would accept a value as its request. */
export declare function isPullSmsReplyStatusByPhoneNumberRequest(value: unknown): value is PullSmsReplyStatusByPhoneNumberRequest;
