// What @tc3-schema/validator/intl/sms/v20210111/requests/PullSmsSendStatus declares, bundled from the built package in the order of names: made by `pnpm api`.

import { RequestContract } from "@tc3-schema/types";

import { PullSmsSendStatusRequest } from "@tc3-schema/types/intl/sms/v20210111/requests";

/** Whether PullSmsSendStatus would accept a value as its request. */
declare function isPullSmsSendStatusRequest(value: unknown): value is PullSmsSendStatusRequest;

/**
 * The contract for requests of PullSmsSendStatus of sms 2021-01-11 (edition intl). The application
 * whose queue is read, and the number of entries.
 */
declare const pullSmsSendStatusRequest: RequestContract<PullSmsSendStatusRequest>;

export { isPullSmsSendStatusRequest, pullSmsSendStatusRequest };
