// What @tc3-schema/validator/sms/v20210111/requests/PullSmsSendStatusByPhoneNumber declares, bundled from the built package in the order of names: made by `pnpm api`.

import { RequestContract } from "@tc3-schema/types";

import { PullSmsSendStatusByPhoneNumberRequest } from "@tc3-schema/types/sms/v20210111/requests";

/**
 * What PullSmsSendStatusByPhoneNumber of sms 2021-01-11 takes. Which number to look up, and over which
 * period.
 */
declare const pullSmsSendStatusByPhoneNumberRequest: RequestContract<PullSmsSendStatusByPhoneNumberRequest>;

export { pullSmsSendStatusByPhoneNumberRequest };
