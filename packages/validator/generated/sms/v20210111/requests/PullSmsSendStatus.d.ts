/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.

import type { RequestContract } from "@tc3-schema/types";
import type { PullSmsSendStatusRequest } from "@tc3-schema/types/sms/v20210111/requests";

/** What PullSmsSendStatus of sms 2021-01-11 takes. Whose queue to take from, and how much. */
export declare const pullSmsSendStatusRequest: RequestContract<PullSmsSendStatusRequest>;
