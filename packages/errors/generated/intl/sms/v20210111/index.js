/* eslint-disable */
// @generated from schemas/intl/services/sms/v20210111/error-codes.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import { itemFailuresIn, knownCodes, knownCodesOf } from "../../../../src/runtime.ts";
import { actions } from "./actions.js";
import { codes, families } from "./classes.js";
import { details, unreviewed } from "./details.js";

export const sms = {
  service: "sms",
  version: "2021-01-11",
  codes,
  families,
  details,
  unreviewed,
  actions,
};

export const itemFailures = /*@__PURE__*/ itemFailuresIn(sms, ["PhoneNumberInfoSet", "ReportConversionStatus", "SendMultiStatusSet", "SendStatusSet"]);

export const isKnownSmsErrorCode = /*@__PURE__*/ knownCodes(codes);
export const isKnownAddSmsSignErrorCode = /*@__PURE__*/ knownCodesOf(actions, "AddSmsSign");
export const isKnownAddSmsTemplateErrorCode = /*@__PURE__*/ knownCodesOf(actions, "AddSmsTemplate");
export const isKnownCallbackStatusStatisticsErrorCode = /*@__PURE__*/ knownCodesOf(actions, "CallbackStatusStatistics");
export const isKnownDeleteSmsSignErrorCode = /*@__PURE__*/ knownCodesOf(actions, "DeleteSmsSign");
export const isKnownDeleteSmsTemplateErrorCode = /*@__PURE__*/ knownCodesOf(actions, "DeleteSmsTemplate");
export const isKnownDescribePhoneNumberInfoErrorCode = /*@__PURE__*/ knownCodesOf(actions, "DescribePhoneNumberInfo");
export const isKnownDescribeSmsSignListErrorCode = /*@__PURE__*/ knownCodesOf(actions, "DescribeSmsSignList");
export const isKnownDescribeSmsTemplateListErrorCode = /*@__PURE__*/ knownCodesOf(actions, "DescribeSmsTemplateList");
export const isKnownModifySmsSignErrorCode = /*@__PURE__*/ knownCodesOf(actions, "ModifySmsSign");
export const isKnownModifySmsTemplateErrorCode = /*@__PURE__*/ knownCodesOf(actions, "ModifySmsTemplate");
export const isKnownPullSmsReplyStatusErrorCode = /*@__PURE__*/ knownCodesOf(actions, "PullSmsReplyStatus");
export const isKnownPullSmsReplyStatusByPhoneNumberErrorCode = /*@__PURE__*/ knownCodesOf(actions, "PullSmsReplyStatusByPhoneNumber");
export const isKnownPullSmsSendStatusErrorCode = /*@__PURE__*/ knownCodesOf(actions, "PullSmsSendStatus");
export const isKnownPullSmsSendStatusByPhoneNumberErrorCode = /*@__PURE__*/ knownCodesOf(actions, "PullSmsSendStatusByPhoneNumber");
export const isKnownReportConversionErrorCode = /*@__PURE__*/ knownCodesOf(actions, "ReportConversion");
export const isKnownSendMultiGlobalSmsErrorCode = /*@__PURE__*/ knownCodesOf(actions, "SendMultiGlobalSms");
export const isKnownSendSmsErrorCode = /*@__PURE__*/ knownCodesOf(actions, "SendSms");
export const isKnownSendStatusStatisticsErrorCode = /*@__PURE__*/ knownCodesOf(actions, "SendStatusStatistics");
