// What @tc3-schema/validator/guards declares, bundled from the built package in the order of names: made by `pnpm api`.

import { ApiResponse, Delivered, EnvelopeResponse, KnownCommonErrorCode } from "@tc3-schema/types";

/** Whether a value is an acceptable envelope. Drift is accepted. */
declare function isEnvelope(value: unknown): value is ApiResponse<Delivered<EnvelopeResponse>, KnownCommonErrorCode>;

export { isEnvelope };
