/* eslint-disable */
// @generated from schemas/error-codes/common.zh.json: change that, then run `pnpm generate`.

import type { Texts } from "../../../src/runtime.ts";

/** Summaries of the common codes and the reasons of their retry classes, in Chinese. */
export declare const zh: Texts;
