/* eslint-disable */
// @generated from schemas/services/sms/callbacks/receipt-codes.en.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import { details } from "./details.js";

export const en = {
  language: "en",
  summaries: /*@__PURE__*/ new Map([
  ["COMFAIL", "The connection to the carrier failed, mostly for reasons of the network; send again if a second copy does no harm."],
  ["DELETED", "The message was deleted before it arrived, mostly because of a problem with the phone; send again once the phone is in order."],
  ["DELIVRD", "The message was delivered."],
  ["EXPIRED", "The message could not be delivered in time, for instance because the signal was weak; send it again later if it is still of use."],
  ["REJECTD", "The carrier rejected the message, mostly over its words, or because its content or sender is not registered; put that right first."],
  ["SUBFAIL", "The carrier refused to take the message, mostly because the number is malformed; check the number."],
  ["UNDELIV", "The message could not be delivered: the phone is off, or the number is suspended or out of use; check the number before sending again."],
  ["UNKNOWN", "What became of the message is not known; ask SMS support."],
  ["WTNFAIL", "Delivery failed because the carrier's network was unsteady; send again if a second copy does no harm."],
]),
  reasons: details,
};
