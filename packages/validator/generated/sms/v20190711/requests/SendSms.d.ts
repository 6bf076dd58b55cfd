/* eslint-disable */
// @generated from schemas/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.

import type { RequestContract } from "@tc3-schema/types";
import type { SendSmsRequest } from "@tc3-schema/types/sms/v20190711/requests";

/** What SendSms of sms 2019-07-11 takes. What to send, and to whom. */
export declare const sendSmsRequest: RequestContract<SendSmsRequest>;
