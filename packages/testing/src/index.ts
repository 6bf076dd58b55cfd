export { answer } from "./answer.ts";
export { callback } from "./callback.ts";
export type { SeedOptions } from "./conforming-body.ts";
export { type CallbackDriftCode, drifting } from "./drifting.ts";
export { type FailureOptions, failure } from "./failure.ts";
export { type MalformedKind, malformed } from "./malformed.ts";
export type { Overrides } from "./overrides.ts";
export {
  type ItemCode,
  type PartialFailureOptions,
  partialFailure,
  type ResultsIn,
} from "./partial-failure.ts";
