/* eslint-disable */
// @generated from schemas/envelope.schema.json: change that, then run `pnpm generate`.

import type { Report } from "../../src/runtime/definition/definition.ts";

/** Reports on an envelope. */
export declare const report: Report;
