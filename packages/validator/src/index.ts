export { envelope } from "../generated/envelope/contract.js";
