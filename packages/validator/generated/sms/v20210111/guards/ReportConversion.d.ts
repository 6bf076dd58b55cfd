/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import type { ApiResponse, Contract, Delivered } from "@tc3-schema/types";
import type { KnownReportConversionErrorCode, ReportConversionResponse } from "@tc3-schema/types/sms/v20210111";

/** Whether a value is an answer of ReportConversion that can be accepted, drift included. */
export declare function isReportConversion(value: unknown): value is ApiResponse<Delivered<ReportConversionResponse>, KnownReportConversionErrorCode>;
