// What @tc3-schema/validator/intl/sms/v20210111/PullSmsReplyStatus declares, bundled from the built package in the order of names: made by `pnpm api`.

import { ApiResponse, Contract, Delivered } from "@tc3-schema/types";

import { KnownPullSmsReplyStatusErrorCode, PullSmsReplyStatusResponse } from "@tc3-schema/types/intl/sms/v20210111";

/** Whether a value is an acceptable answer of PullSmsReplyStatus. Drift is accepted. */
declare function isPullSmsReplyStatus(value: unknown): value is ApiResponse<Delivered<PullSmsReplyStatusResponse>, KnownPullSmsReplyStatusErrorCode>;

/**
 * The contract for answers of PullSmsReplyStatus of sms 2021-01-11 (edition intl). Takes replies to an
 * application's messages off a queue, which hands out each one once. Has to be enabled for the
 * account.
 */
declare const pullSmsReplyStatus: Contract<PullSmsReplyStatusResponse, KnownPullSmsReplyStatusErrorCode>;

export { isPullSmsReplyStatus, pullSmsReplyStatus };
