/* eslint-disable */
// @generated from schemas/intl/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import type { ApiResponse, Contract, Delivered } from "@tc3-schema/types";
import type { KnownPullSmsReplyStatusErrorCode, PullSmsReplyStatusResponse } from "@tc3-schema/types/intl/sms/v20210111";

/**
 * The contract for answers of PullSmsReplyStatus of sms 2021-01-11 (edition intl). Takes replies to an
 * application's messages off a queue, which hands out each one once. Has to be enabled for the
 * account.
 */
export declare const pullSmsReplyStatus: Contract<PullSmsReplyStatusResponse, KnownPullSmsReplyStatusErrorCode>;

/** Whether a value is an acceptable answer of PullSmsReplyStatus. Drift is accepted. */
export declare function isPullSmsReplyStatus(value: unknown): value is ApiResponse<Delivered<PullSmsReplyStatusResponse>, KnownPullSmsReplyStatusErrorCode>;
