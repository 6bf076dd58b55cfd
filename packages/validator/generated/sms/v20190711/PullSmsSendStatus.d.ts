/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { ApiResponse, Contract, Delivered } from "@tc3-schema/types";
import type { KnownPullSmsSendStatusErrorCode, PullSmsSendStatusResponse } from "@tc3-schema/types/sms/v20190711";

/**
 * The contract for answers of PullSmsSendStatus of sms 2019-07-11. Takes receipts of an application's
 * messages off a queue, which hands out each one once. Has to be enabled for the account.
 */
export declare const pullSmsSendStatus: Contract<PullSmsSendStatusResponse, KnownPullSmsSendStatusErrorCode>;

/** Whether a value is an acceptable answer of PullSmsSendStatus. Drift is accepted. */
export declare function isPullSmsSendStatus(value: unknown): value is ApiResponse<Delivered<PullSmsSendStatusResponse>, KnownPullSmsSendStatusErrorCode>;
