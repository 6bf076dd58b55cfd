/* eslint-disable */
// @generated from schemas/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.

import type { AddSmsSignRequest } from "@tc3-schema/types/sms/v20190711/requests";

/** Whether AddSmsSign would accept a value as its request. */
export declare function isAddSmsSignRequest(value: unknown): value is AddSmsSignRequest;
