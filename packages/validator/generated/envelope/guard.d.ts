/* eslint-disable */
// @generated from schemas/envelope.schema.json: change that, then run `pnpm generate`.

import type { ApiResponse, Contract, Delivered, EnvelopeResponse, KnownCommonErrorCode } from "@tc3-schema/types";

/** Whether a value is an envelope that can be accepted, drift included. */
export declare function isEnvelope(value: unknown): value is ApiResponse<Delivered<EnvelopeResponse>, KnownCommonErrorCode>;
