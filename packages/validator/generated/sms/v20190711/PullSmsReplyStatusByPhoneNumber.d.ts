/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { ApiResponse, Contract, Delivered } from "@tc3-schema/types";
import type { KnownPullSmsReplyStatusByPhoneNumberErrorCode, PullSmsReplyStatusByPhoneNumberResponse } from "@tc3-schema/types/sms/v20190711";

/**
 * The contract for answers of PullSmsReplyStatusByPhoneNumber of sms 2019-07-11. Lists the replies
 * from one number over a period.
 */
export declare const pullSmsReplyStatusByPhoneNumber: Contract<PullSmsReplyStatusByPhoneNumberResponse, KnownPullSmsReplyStatusByPhoneNumberErrorCode>;

/** Whether a value is an acceptable answer of PullSmsReplyStatusByPhoneNumber. Drift is accepted. */
export declare function isPullSmsReplyStatusByPhoneNumber(value: unknown): value is ApiResponse<Delivered<PullSmsReplyStatusByPhoneNumberResponse>, KnownPullSmsReplyStatusByPhoneNumberErrorCode>;
