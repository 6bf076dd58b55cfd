// What @tc3-schema/validator/intl/sms/v20190711/requests/PullSmsSendStatusByPhoneNumber declares, bundled from the built package in the order of names: made by `pnpm api`.

import { RequestContract } from "@tc3-schema/types";

import { PullSmsSendStatusByPhoneNumberRequest } from "@tc3-schema/types/intl/sms/v20190711/requests";

/** Whether PullSmsSendStatusByPhoneNumber would accept a value as its request. */
declare function isPullSmsSendStatusByPhoneNumberRequest(value: unknown): value is PullSmsSendStatusByPhoneNumberRequest;

/**
 * The contract for requests of PullSmsSendStatusByPhoneNumber of sms 2019-07-11 (edition intl). The
 * number to look up, and the period.
 */
declare const pullSmsSendStatusByPhoneNumberRequest: RequestContract<PullSmsSendStatusByPhoneNumberRequest>;

export { isPullSmsSendStatusByPhoneNumberRequest, pullSmsSendStatusByPhoneNumberRequest };
