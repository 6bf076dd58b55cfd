/* eslint-disable */
// @generated from schemas/envelope.schema.json: change that, then run `pnpm generate`.

import type { ApiResponse, Contract, Delivered, EnvelopeResponse, KnownCommonErrorCode } from "@tc3-schema/types";

/**
 * The contract that every action of Tencent Cloud API 3.0 shares. It knows no action: service, version
 * and action are empty.
 */
export declare const envelope: Contract<EnvelopeResponse, KnownCommonErrorCode>;

/** Whether a value is an acceptable envelope. Drift is accepted. */
export declare function isEnvelope(value: unknown): value is ApiResponse<Delivered<EnvelopeResponse>, KnownCommonErrorCode>;
