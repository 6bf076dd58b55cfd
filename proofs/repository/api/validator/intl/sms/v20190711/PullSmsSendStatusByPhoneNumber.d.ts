// What @tc3-schema/validator/intl/sms/v20190711/PullSmsSendStatusByPhoneNumber declares, bundled from the built package in the order of names: made by `pnpm api`.

import { ApiResponse, Contract, Delivered } from "@tc3-schema/types";

import { KnownPullSmsSendStatusByPhoneNumberErrorCode, PullSmsSendStatusByPhoneNumberResponse } from "@tc3-schema/types/intl/sms/v20190711";

/** Whether a value is an acceptable answer of PullSmsSendStatusByPhoneNumber. Drift is accepted. */
declare function isPullSmsSendStatusByPhoneNumber(value: unknown): value is ApiResponse<Delivered<PullSmsSendStatusByPhoneNumberResponse>, KnownPullSmsSendStatusByPhoneNumberErrorCode>;

/**
 * The contract for answers of PullSmsSendStatusByPhoneNumber of sms 2019-07-11 (edition intl). Lists
 * the receipts of the messages to one number over a period.
 */
declare const pullSmsSendStatusByPhoneNumber: Contract<PullSmsSendStatusByPhoneNumberResponse, KnownPullSmsSendStatusByPhoneNumberErrorCode>;

export { isPullSmsSendStatusByPhoneNumber, pullSmsSendStatusByPhoneNumber };
