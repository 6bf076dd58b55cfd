// What @tc3-schema/validator/intl/sms/v20190711/PullSmsReplyStatusByPhoneNumber declares, bundled from the built package in the order of names: made by `pnpm api`.

import { ApiResponse, Contract, Delivered } from "@tc3-schema/types";

import { KnownPullSmsReplyStatusByPhoneNumberErrorCode, PullSmsReplyStatusByPhoneNumberResponse } from "@tc3-schema/types/intl/sms/v20190711";

/** Whether a value is an acceptable answer of PullSmsReplyStatusByPhoneNumber. Drift is accepted. */
declare function isPullSmsReplyStatusByPhoneNumber(value: unknown): value is ApiResponse<Delivered<PullSmsReplyStatusByPhoneNumberResponse>, KnownPullSmsReplyStatusByPhoneNumberErrorCode>;

/**
 * The contract for answers of PullSmsReplyStatusByPhoneNumber of sms 2019-07-11 (edition intl). Lists
 * the replies from one number over a period.
 */
declare const pullSmsReplyStatusByPhoneNumber: Contract<PullSmsReplyStatusByPhoneNumberResponse, KnownPullSmsReplyStatusByPhoneNumberErrorCode>;

export { isPullSmsReplyStatusByPhoneNumber, pullSmsReplyStatusByPhoneNumber };
