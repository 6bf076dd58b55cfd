// What @tc3-schema/validator/sms/v20190711/PullSmsReplyStatusByPhoneNumber declares, bundled from the built package in the order of names: made by `pnpm api`.

import { Contract } from "@tc3-schema/types";

import { KnownPullSmsReplyStatusByPhoneNumberErrorCode, PullSmsReplyStatusByPhoneNumberResponse } from "@tc3-schema/types/sms/v20190711";

/**
 * The contract for answers of PullSmsReplyStatusByPhoneNumber of sms 2019-07-11. Lists the replies
 * from one number over a period.
 */
declare const pullSmsReplyStatusByPhoneNumber: Contract<PullSmsReplyStatusByPhoneNumberResponse, KnownPullSmsReplyStatusByPhoneNumberErrorCode>;

export { pullSmsReplyStatusByPhoneNumber };
