/**
 * The bare guards: small, fast, and nothing but a boolean. They take what `JSON.parse` gives; where a value may
 * come from elsewhere (proxies, getters that throw), use the contract's `is`.
 */
export { isEnvelope } from "../generated/envelope/guard.js";
