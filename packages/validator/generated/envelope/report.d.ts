/* eslint-disable */
// @generated from schemas/envelope.schema.json: change that, then run `pnpm generate`.

import type { Reporter } from "../../src/runtime/reporter.ts";

/** Tells of everything that there is to remark on an envelope. */
export declare const report: Reporter;
