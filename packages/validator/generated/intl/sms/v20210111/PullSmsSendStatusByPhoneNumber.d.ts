/* eslint-disable */
// @generated from schemas/intl/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import type { ApiResponse, Contract, Delivered } from "@tc3-schema/types";
import type { KnownPullSmsSendStatusByPhoneNumberErrorCode, PullSmsSendStatusByPhoneNumberResponse } from "@tc3-schema/types/intl/sms/v20210111";

/**
 * The contract for answers of PullSmsSendStatusByPhoneNumber of sms 2021-01-11 (edition intl). Lists
 * the receipts of the messages to one number over a period.
 */
export declare const pullSmsSendStatusByPhoneNumber: Contract<PullSmsSendStatusByPhoneNumberResponse, KnownPullSmsSendStatusByPhoneNumberErrorCode>;

/** Whether a value is an acceptable answer of PullSmsSendStatusByPhoneNumber. Drift is accepted. */
export declare function isPullSmsSendStatusByPhoneNumber(value: unknown): value is ApiResponse<Delivered<PullSmsSendStatusByPhoneNumberResponse>, KnownPullSmsSendStatusByPhoneNumberErrorCode>;
