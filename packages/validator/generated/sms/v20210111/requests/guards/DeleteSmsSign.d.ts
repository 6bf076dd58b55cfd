/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.

import type { DeleteSmsSignRequest } from "@tc3-schema/types/sms/v20210111/requests";

/** Whether DeleteSmsSign would accept a value as its request. */
export declare function isDeleteSmsSignRequest(value: unknown): value is DeleteSmsSignRequest;
