/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { KnownCommonErrorCode } from "../../error-codes/common.js";
import type { Open } from "../../../src/open.js";

/** The result of the report. */
export interface ReportConversionResponse {
  /** The result of the report. */
  ReportConversionStatus: ReportConversionStatus;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** The result of the report. */
export interface ReportConversionStatus {
  /** ok or OK if the report was accepted, otherwise an error code. */
  Code?: string | null;
  /** The outcome in words meant for people. It can be reworded at any time: never decide by it. */
  Message?: string | null;
}

/**
 * The codes of ReportConversion's failures: its own and the common ones. Minor versions add codes, so
 * a switch over them needs a default.
 */
export type KnownReportConversionErrorCode =
  | KnownCommonErrorCode
  | "InternalError.SendAndRecvFail"
  | "UnauthorizedOperation.SmsSdkAppIdVerifyFail"
  ;

/** Any code. Editors suggest the known ones. */
export type ReportConversionErrorCode = Open<KnownReportConversionErrorCode>;
