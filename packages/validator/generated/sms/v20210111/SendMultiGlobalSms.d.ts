/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import type { Contract } from "@tc3-schema/types";
import type { KnownSendMultiGlobalSmsErrorCode, SendMultiGlobalSmsResponse } from "@tc3-schema/types/sms/v20210111";

/**
 * The contract for answers of SendMultiGlobalSms of sms 2021-01-11. Sends international messages,
 * where each number has a template, parameters and a sender ID of its own.
 */
export declare const sendMultiGlobalSms: Contract<SendMultiGlobalSmsResponse, KnownSendMultiGlobalSmsErrorCode>;
