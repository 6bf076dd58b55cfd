// What @tc3-schema/validator/intl/sms/v20190711/PullSmsSendStatus declares, bundled from the built package in the order of names: made by `pnpm api`.

import { ApiResponse, Contract, Delivered } from "@tc3-schema/types";

import { KnownPullSmsSendStatusErrorCode, PullSmsSendStatusResponse } from "@tc3-schema/types/intl/sms/v20190711";

/** Whether a value is an acceptable answer of PullSmsSendStatus. Drift is accepted. */
declare function isPullSmsSendStatus(value: unknown): value is ApiResponse<Delivered<PullSmsSendStatusResponse>, KnownPullSmsSendStatusErrorCode>;

/**
 * The contract for answers of PullSmsSendStatus of sms 2019-07-11 (edition intl). Takes receipts of an
 * application's messages off a queue, which hands out each one once. Has to be enabled for the
 * account.
 */
declare const pullSmsSendStatus: Contract<PullSmsSendStatusResponse, KnownPullSmsSendStatusErrorCode>;

export { isPullSmsSendStatus, pullSmsSendStatus };
