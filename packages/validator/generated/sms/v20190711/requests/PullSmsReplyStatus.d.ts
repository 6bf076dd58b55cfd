/* eslint-disable */
// @generated from schemas/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.

import type { RequestContract } from "@tc3-schema/types";
import type { PullSmsReplyStatusRequest } from "@tc3-schema/types/sms/v20190711/requests";

/** What PullSmsReplyStatus of sms 2019-07-11 takes. Whose queue to take from, and how much. */
export declare const pullSmsReplyStatusRequest: RequestContract<PullSmsReplyStatusRequest>;
