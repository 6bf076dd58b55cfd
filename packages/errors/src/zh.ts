export { zh } from "../generated/error-codes/common/zh.js";
