// What @tc3-schema/validator/intl/sms/v20190711/requests/PullSmsReplyStatus declares, bundled from the built package in the order of names: made by `pnpm api`.

import { RequestContract } from "@tc3-schema/types";

import { PullSmsReplyStatusRequest } from "@tc3-schema/types/intl/sms/v20190711/requests";

/** Whether PullSmsReplyStatus would accept a value as its request. */
declare function isPullSmsReplyStatusRequest(value: unknown): value is PullSmsReplyStatusRequest;

/**
 * The contract for requests of PullSmsReplyStatus of sms 2019-07-11 (edition intl). The application
 * whose queue is read, and the number of entries.
 */
declare const pullSmsReplyStatusRequest: RequestContract<PullSmsReplyStatusRequest>;

export { isPullSmsReplyStatusRequest, pullSmsReplyStatusRequest };
