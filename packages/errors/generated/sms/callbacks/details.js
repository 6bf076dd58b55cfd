/* eslint-disable */
// @generated from schemas/services/sms/callbacks/receipt-codes.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

export const details = /*@__PURE__*/ new Map([
  ["COMFAIL", { reason: "The connection broke, most likely for a while only; the message may still have passed.", docs: "https://www.tencentcloud.com/document/product/382/35462" }],
  ["DELETED", { reason: "Most often the phone is at fault; until it is put right, a repeat ends the same way.", docs: "https://www.tencentcloud.com/document/product/382/35462" }],
  ["DELIVRD", { reason: "It has arrived; if it is sent again, it arrives twice.", docs: "https://www.tencentcloud.com/document/product/382/35462" }],
  ["EXPIRED", { reason: "The phone was out of reach for a time; a later message may get through.", docs: "https://www.tencentcloud.com/document/product/382/35462" }],
  ["REJECTD", { reason: "The carrier turns the same message down again.", docs: "https://www.tencentcloud.com/document/product/382/35462" }],
  ["SUBFAIL", { reason: "The carrier refuses the same request again.", docs: "https://www.tencentcloud.com/document/product/382/35462" }],
  ["UNDELIV", { reason: "Until the phone is on and the number in service, a repeat ends the same way.", docs: "https://www.tencentcloud.com/document/product/382/35462" }],
  ["UNKNOWN", { reason: "Nobody can say whether the message arrived, so a repeat may be a second copy.", docs: "https://www.tencentcloud.com/document/product/382/35462" }],
  ["WTNFAIL", { reason: "Such unsteadiness passes; but a delivery that was under way may still arrive.", docs: "https://www.tencentcloud.com/document/product/382/35462" }],
]);

export const unreviewed = /*@__PURE__*/ new Set([]);
