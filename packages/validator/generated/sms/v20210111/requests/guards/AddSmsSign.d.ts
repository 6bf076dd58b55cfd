/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.

import type { AddSmsSignRequest } from "@tc3-schema/types/sms/v20210111/requests";

/** Whether AddSmsSign would accept a value as its request. */
export declare function isAddSmsSignRequest(value: unknown): value is AddSmsSignRequest;
