// What @tc3-schema/validator/sms/v20210111/requests/CallbackStatusStatistics declares, bundled from the built package in the order of names: made by `pnpm api`.

import { RequestContract } from "@tc3-schema/types";

import { CallbackStatusStatisticsRequest } from "@tc3-schema/types/sms/v20210111/requests";

/**
 * What CallbackStatusStatistics of sms 2021-01-11 takes. Whose receipts to count, and over which
 * period.
 */
declare const callbackStatusStatisticsRequest: RequestContract<CallbackStatusStatisticsRequest>;

export { callbackStatusStatisticsRequest };
