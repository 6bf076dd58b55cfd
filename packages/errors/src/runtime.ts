/** The parts of generated catalogues. Generated code imports them. */
export type { Actions, Classes, Details } from "./catalogue-data.ts";
export type { Catalogue } from "./code-info.ts";
export { type FailedStatus, type ItemFailure, itemFailuresIn } from "./item-failures.ts";
export { knownCodes, knownCodesOf } from "./known-code.ts";
export type { Reasons, Texts } from "./texts.ts";
