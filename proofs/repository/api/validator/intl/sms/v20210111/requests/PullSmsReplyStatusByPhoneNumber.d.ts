// What @tc3-schema/validator/intl/sms/v20210111/requests/PullSmsReplyStatusByPhoneNumber declares, bundled from the built package in the order of names: made by `pnpm api`.

import { RequestContract } from "@tc3-schema/types";

import { PullSmsReplyStatusByPhoneNumberRequest } from "@tc3-schema/types/intl/sms/v20210111/requests";

/** Whether PullSmsReplyStatusByPhoneNumber would accept a value as its request. */
declare function isPullSmsReplyStatusByPhoneNumberRequest(value: unknown): value is PullSmsReplyStatusByPhoneNumberRequest;

/**
 * The contract for requests of PullSmsReplyStatusByPhoneNumber of sms 2021-01-11 (edition intl). The
 * number to look up, and the period.
 */
declare const pullSmsReplyStatusByPhoneNumberRequest: RequestContract<PullSmsReplyStatusByPhoneNumberRequest>;

export { isPullSmsReplyStatusByPhoneNumberRequest, pullSmsReplyStatusByPhoneNumberRequest };
