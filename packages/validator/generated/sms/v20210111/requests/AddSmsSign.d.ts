/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { RequestContract } from "@tc3-schema/types";
import type { AddSmsSignRequest } from "@tc3-schema/types/sms/v20210111/requests";

/**
 * The contract for requests of AddSmsSign of sms 2021-01-11. A signature to apply for, and what proves
 * the right to it.
 */
export declare const addSmsSignRequest: RequestContract<AddSmsSignRequest>;

/** Whether AddSmsSign would accept a value as its request. */
export declare function isAddSmsSignRequest(value: unknown): value is AddSmsSignRequest;
