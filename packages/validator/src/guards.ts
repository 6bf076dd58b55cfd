/**
 * The bare guards: small and fast functions that return only a boolean. They are for values from `JSON.parse`. If a
 * value may come from elsewhere, with proxies or getters that throw, use `is` of the contract.
 */
export { isEnvelope } from "../generated/envelope/guard.js";
