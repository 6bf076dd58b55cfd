/* eslint-disable */
// @generated from schemas/envelope.schema.json: change that, then run `pnpm generate`.

import type { ApiResponse, Delivered, EnvelopeResponse, KnownCommonErrorCode } from "@tc3-schema/types";

/** Whether a value is an acceptable envelope. Drift is accepted. */
export declare function isEnvelope(value: unknown): value is ApiResponse<Delivered<EnvelopeResponse>, KnownCommonErrorCode>;
