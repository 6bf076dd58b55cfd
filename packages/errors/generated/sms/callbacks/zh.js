/* eslint-disable */
// @generated from schemas/services/sms/callbacks/receipt-codes.zh.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

export const zh = {
  language: "zh",
  summaries: /*@__PURE__*/ new Map([
  ["COMFAIL", "与运营商的连接异常，多为网络原因；若允许重复，可再发一次。"],
  ["DELETED", "短信在送达前被删除，多为手机终端的问题，终端恢复正常后再发。"],
  ["DELIVRD", "短信已送达。"],
  ["EXPIRED", "超过有效时间仍未送达，例如手机信号弱；内容若仍有用，可稍后再发。"],
  ["REJECTD", "运营商拒收，多因内容含敏感词，或内容、发送方未报备，请先处理。"],
  ["SUBFAIL", "运营商未接收该短信，多为号码格式不对，请核对号码。"],
  ["UNDELIV", "短信未能送达：手机关机、停机或号码状态异常，重发前请确认号码可用。"],
  ["UNKNOWN", "短信结果不明，请联系短信客服排查。"],
  ["WTNFAIL", "因运营商网络抖动而下发失败；若允许重复，可再发一次。"],
]),
  reasons: /*@__PURE__*/ new Map([
  ["COMFAIL", { reason: "连接中断，多半是暂时的；但短信也可能已经送出。" }],
  ["DELETED", { reason: "多半是手机的问题，解决之前重发结果相同。" }],
  ["DELIVRD", { reason: "短信已经送达，重发就会收到两条。" }],
  ["EXPIRED", { reason: "手机一时联系不上，晚些再发可能送达。" }],
  ["REJECTD", { reason: "同样的短信仍会被运营商拒收。" }],
  ["SUBFAIL", { reason: "同样的请求，运营商仍不会接收。" }],
  ["UNDELIV", { reason: "手机未开机、号码未恢复使用之前，重发结果相同。" }],
  ["UNKNOWN", { reason: "无法确定是否已送达，重发可能造成重复。" }],
  ["WTNFAIL", { reason: "网络抖动会过去；但正在投递的短信仍可能送达。" }],
]),
};
