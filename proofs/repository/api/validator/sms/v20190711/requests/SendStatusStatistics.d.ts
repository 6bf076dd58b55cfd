// What @tc3-schema/validator/sms/v20190711/requests/SendStatusStatistics declares, bundled from the built package in the order of names: made by `pnpm api`.

import { RequestContract } from "@tc3-schema/types";

import { SendStatusStatisticsRequest } from "@tc3-schema/types/sms/v20190711/requests";

/** What SendStatusStatistics of sms 2019-07-11 takes. Whose messages to count, and over which period. */
declare const sendStatusStatisticsRequest: RequestContract<SendStatusStatisticsRequest>;

export { sendStatusStatisticsRequest };
