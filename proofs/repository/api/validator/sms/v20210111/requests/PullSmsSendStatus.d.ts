// What @tc3-schema/validator/sms/v20210111/requests/PullSmsSendStatus declares, bundled from the built package in the order of names: made by `pnpm api`.

import { RequestContract } from "@tc3-schema/types";

import { PullSmsSendStatusRequest } from "@tc3-schema/types/sms/v20210111/requests";

/** What PullSmsSendStatus of sms 2021-01-11 takes. Whose queue to take from, and how much. */
declare const pullSmsSendStatusRequest: RequestContract<PullSmsSendStatusRequest>;

export { pullSmsSendStatusRequest };
