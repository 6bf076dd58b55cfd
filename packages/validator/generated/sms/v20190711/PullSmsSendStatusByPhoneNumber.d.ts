/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

import type { Contract } from "@tc3-schema/types";
import type { KnownPullSmsSendStatusByPhoneNumberErrorCode, PullSmsSendStatusByPhoneNumberResponse } from "@tc3-schema/types/sms/v20190711";

/**
 * The contract for answers of PullSmsSendStatusByPhoneNumber of sms 2019-07-11. Lists the receipts of
 * the messages to one number over a period.
 */
export declare const pullSmsSendStatusByPhoneNumber: Contract<PullSmsSendStatusByPhoneNumberResponse, KnownPullSmsSendStatusByPhoneNumberErrorCode>;
