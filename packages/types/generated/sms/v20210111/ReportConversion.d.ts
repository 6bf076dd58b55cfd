/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

import type { KnownCommonErrorCode } from "../../error-codes/common.js";
import type { Open } from "../../../src/open.js";

/** What became of the report. */
export interface ReportConversionResponse {
  /** What became of the report. */
  ReportConversionStatus: ReportConversionStatus;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** What became of the report. */
export interface ReportConversionStatus {
  /** ok or OK when the report was taken, otherwise an error code. */
  Code?: string | null;
  /** The outcome in words meant for people. It can be reworded at any time: never decide by it. */
  Message?: string | null;
}

/**
 * What ReportConversion can fail with: its own codes and the common ones. It grows in minor versions:
 * a switch over it needs a default.
 */
export type KnownReportConversionErrorCode =
  | KnownCommonErrorCode
  | "InternalError.SendAndRecvFail"
  | "UnauthorizedOperation.SmsSdkAppIdVerifyFail"
  ;

/** Any code, known ones suggested. */
export type ReportConversionErrorCode = Open<KnownReportConversionErrorCode>;
