/* eslint-disable */
// @generated from schemas/intl/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import type { RequestContract } from "@tc3-schema/types";
import type { DeleteSmsSignRequest } from "@tc3-schema/types/intl/sms/v20190711/requests";

/**
 * The contract for requests of DeleteSmsSign of sms 2019-07-11 (edition intl). The signature to
 * delete.
 */
export declare const deleteSmsSignRequest: RequestContract<DeleteSmsSignRequest>;

/** Whether DeleteSmsSign would accept a value as its request. */
export declare function isDeleteSmsSignRequest(value: unknown): value is DeleteSmsSignRequest;
