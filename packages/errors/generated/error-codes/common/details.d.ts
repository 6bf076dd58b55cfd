/* eslint-disable */
// @generated from schemas/error-codes/common.schema.json: change that, then run `pnpm generate`.

import type { Details } from "../../../src/runtime.ts";

/** Reason and documentation by code or family. */
export declare const details: Details;

/** Codes that carry their family's defaults because nobody judged them yet. */
export declare const unreviewed: ReadonlySet<string>;
