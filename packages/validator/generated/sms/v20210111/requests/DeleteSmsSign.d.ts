/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { RequestContract } from "@tc3-schema/types";
import type { DeleteSmsSignRequest } from "@tc3-schema/types/sms/v20210111/requests";

/** The contract for requests of DeleteSmsSign of sms 2021-01-11. The signature to delete. */
export declare const deleteSmsSignRequest: RequestContract<DeleteSmsSignRequest>;

/** Whether DeleteSmsSign would accept a value as its request. */
export declare function isDeleteSmsSignRequest(value: unknown): value is DeleteSmsSignRequest;
