/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.

import type { ModifySmsSignRequest } from "@tc3-schema/types/sms/v20210111/requests";

/** Whether ModifySmsSign would accept a value as its request. */
export declare function isModifySmsSignRequest(value: unknown): value is ModifySmsSignRequest;
