/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import type { ApiResponse, Contract, Delivered } from "@tc3-schema/types";
import type { KnownDescribeSendRecordListErrorCode, DescribeSendRecordListResponse } from "@tc3-schema/types/sms/v20210111";

/** Whether a value is an answer of DescribeSendRecordList that can be accepted, drift included. */
export declare function isDescribeSendRecordList(value: unknown): value is ApiResponse<Delivered<DescribeSendRecordListResponse>, KnownDescribeSendRecordListErrorCode>;
