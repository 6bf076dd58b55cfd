// What @tc3-schema/validator declares, bundled from the built package in the order of names: made by `pnpm api`.

import { Contract, EnvelopeResponse, KnownCommonErrorCode } from "@tc3-schema/types";

/**
 * The contract that every action of Tencent Cloud API 3.0 shares. It knows no action: service, version
 * and action are empty.
 */
declare const envelope: Contract<EnvelopeResponse, KnownCommonErrorCode>;

/** Whether a value is an acceptable envelope. Drift is accepted. */
export { envelope };
