// What @tc3-schema/validator/sms/v20210111/ReportConversion declares, bundled from the built package in the order of names: made by `pnpm api`.

import { Contract } from "@tc3-schema/types";

import { KnownReportConversionErrorCode, ReportConversionResponse } from "@tc3-schema/types/sms/v20210111";

/**
 * The contract for answers of ReportConversion of sms 2021-01-11. Reports that a user acted on a
 * message, such as by entering the code that it brought. Has to be enabled for the account.
 */
declare const reportConversion: Contract<ReportConversionResponse, KnownReportConversionErrorCode>;

export { reportConversion };
