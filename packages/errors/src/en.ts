export { en } from "../generated/error-codes/common/en.js";
