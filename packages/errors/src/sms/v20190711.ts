export * from "../../generated/sms/v20190711/index.js";
/** `itemFailures` by the name that goes with SendSms. */
export { itemFailures as sendFailures } from "../../generated/sms/v20190711/index.js";
