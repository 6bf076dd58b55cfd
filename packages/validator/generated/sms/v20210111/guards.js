/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

/** The bare guards of sms 2021-01-11, one per action. */

const acceptsAddSignStatus = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (isInteger(value.SignId) || value.SignId == null));

const acceptsAddTemplateStatus = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (typeof value.TemplateId === "string" || value.TemplateId == null));

const acceptsCallbackStatusStatistics = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (isInteger(value.BlackListCount) || value.BlackListCount == null) &&
    (isInteger(value.CallbackCount) || value.CallbackCount == null) &&
    (isInteger(value.CallbackFailCount) || value.CallbackFailCount == null) &&
    (isInteger(value.CallbackSuccessCount) || value.CallbackSuccessCount == null) &&
    (isInteger(value.FrequencyLimitCount) || value.FrequencyLimitCount == null) &&
    (isInteger(value.InternalErrorCount) || value.InternalErrorCount == null) &&
    (isInteger(value.InvalidNumberCount) || value.InvalidNumberCount == null) &&
    (isInteger(value.RequestSuccessCount) || value.RequestSuccessCount == null) &&
    (isInteger(value.ShutdownErrorCount) || value.ShutdownErrorCount == null));

const acceptsDeleteSignStatus = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (typeof value.DeleteStatus === "string" || value.DeleteStatus == null) &&
    (isInteger(value.DeleteTime) || value.DeleteTime == null));

const acceptsDeleteTemplateStatus = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (typeof value.DeleteStatus === "string" || value.DeleteStatus == null) &&
    (isInteger(value.DeleteTime) || value.DeleteTime == null));

const acceptsDescribeSignListStatus = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (isInteger(value.CreateTime) || value.CreateTime == null) &&
    (isInteger(value.International) || value.International == null) &&
    (isInteger(value.QualificationId) || value.QualificationId == null) &&
    (typeof value.QualificationName === "string" || value.QualificationName == null) &&
    (isInteger(value.QualificationStatusCode) || value.QualificationStatusCode == null) &&
    (typeof value.ReviewReply === "string" || value.ReviewReply == null) &&
    (isInteger(value.SignId) || value.SignId == null) &&
    (typeof value.SignName === "string" || value.SignName == null) &&
    (isInteger(value.StatusCode) || value.StatusCode == null));

const acceptsDescribeTemplateListStatus = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (isInteger(value.CreateTime) || value.CreateTime == null) &&
    (isInteger(value.International) || value.International == null) &&
    (typeof value.ReviewReply === "string" || value.ReviewReply == null) &&
    (isInteger(value.StatusCode) || value.StatusCode == null) &&
    (typeof value.TemplateContent === "string" || value.TemplateContent == null) &&
    (isInteger(value.TemplateId) || value.TemplateId == null) &&
    (typeof value.TemplateName === "string" || value.TemplateName == null));

const acceptsModifySignStatus = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (isInteger(value.SignId) || value.SignId == null));

const acceptsModifyTemplateStatus = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (isInteger(value.TemplateId) || value.TemplateId == null));

const acceptsPhoneNumberInfo = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (typeof value.Code === "string" || value.Code == null) &&
    (typeof value.IsoCode === "string" || value.IsoCode == null) &&
    (typeof value.IsoName === "string" || value.IsoName == null) &&
    (typeof value.Message === "string" || value.Message == null) &&
    (typeof value.NationCode === "string" || value.NationCode == null) &&
    (typeof value.PhoneNumber === "string" || value.PhoneNumber == null) &&
    (typeof value.SubscriberNumber === "string" || value.SubscriberNumber == null));

const acceptsPullSmsReplyStatus = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (typeof value.CountryCode === "string" || value.CountryCode == null) &&
    (typeof value.ExtendCode === "string" || value.ExtendCode == null) &&
    (typeof value.PhoneNumber === "string" || value.PhoneNumber == null) &&
    (typeof value.ReplyContent === "string" || value.ReplyContent == null) &&
    (isInteger(value.ReplyTime) || value.ReplyTime == null) &&
    (typeof value.SignName === "string" || value.SignName == null) &&
    (typeof value.SubscriberNumber === "string" || value.SubscriberNumber == null));

const acceptsPullSmsSendStatus = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (typeof value.CountryCode === "string" || value.CountryCode == null) &&
    (typeof value.Description === "string" || value.Description == null) &&
    (typeof value.PhoneNumber === "string" || value.PhoneNumber == null) &&
    (typeof value.ReportStatus === "string" || value.ReportStatus == null) &&
    (typeof value.SerialNo === "string" || value.SerialNo == null) &&
    (typeof value.SessionContext === "string" || value.SessionContext == null) &&
    (typeof value.SubError === "string" || value.SubError == null) &&
    (typeof value.SubErrorDesc === "string" || value.SubErrorDesc == null) &&
    (typeof value.SubscriberNumber === "string" || value.SubscriberNumber == null) &&
    (isInteger(value.UserReceiveTime) || value.UserReceiveTime == null));

const acceptsReportConversionStatus = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (typeof value.Code === "string" || value.Code == null) &&
    (typeof value.Message === "string" || value.Message == null));

const acceptsSendMultiStatus = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (typeof value.Code === "string" || value.Code == null) &&
    (isInteger(value.Fee) || value.Fee == null) &&
    (typeof value.IsoCode === "string" || value.IsoCode == null) &&
    (typeof value.Message === "string" || value.Message == null) &&
    (typeof value.PhoneNumber === "string" || value.PhoneNumber == null) &&
    (typeof value.SerialNo === "string" || value.SerialNo == null) &&
    (typeof value.SessionContext === "string" || value.SessionContext == null));

const acceptsSendRecord = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (typeof value.Content === "string" || value.Content == null) &&
    (typeof value.IsoCode === "string" || value.IsoCode == null) &&
    (typeof value.PhoneNumber === "string" || value.PhoneNumber == null) &&
    (typeof value.RequestCode === "string" || value.RequestCode == null) &&
    (isInteger(value.SendStatus) || value.SendStatus == null) &&
    (isInteger(value.SendTime) || value.SendTime == null) &&
    (typeof value.SerialNo === "string" || value.SerialNo == null) &&
    (typeof value.StatusCode === "string" || value.StatusCode == null) &&
    (typeof value.SubError === "string" || value.SubError == null) &&
    (typeof value.SubErrorDesc === "string" || value.SubErrorDesc == null) &&
    (isInteger(value.UserReceiveTime) || value.UserReceiveTime == null));

const acceptsSendStatus = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (typeof value.Code === "string" || value.Code == null) &&
    (isInteger(value.Fee) || value.Fee == null) &&
    (typeof value.IsoCode === "string" || value.IsoCode == null) &&
    (typeof value.Message === "string" || value.Message == null) &&
    (typeof value.PhoneNumber === "string" || value.PhoneNumber == null) &&
    (typeof value.SerialNo === "string" || value.SerialNo == null) &&
    (typeof value.SessionContext === "string" || value.SessionContext == null));

const acceptsSendStatusStatistics = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (isInteger(value.FeeCount) || value.FeeCount == null) &&
    (isInteger(value.RequestCount) || value.RequestCount == null) &&
    (isInteger(value.RequestSuccessCount) || value.RequestSuccessCount == null));

const acceptsSmsPackagesStatistics = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (isInteger(value.CurrentUsage) || value.CurrentUsage == null) &&
    (isInteger(value.PackageAmount) || value.PackageAmount == null) &&
    (isInteger(value.PackageCreateTime) || value.PackageCreateTime == null) &&
    (isInteger(value.PackageEffectiveTime) || value.PackageEffectiveTime == null) &&
    (isInteger(value.PackageExpiredTime) || value.PackageExpiredTime == null) &&
    (isInteger(value.PackageId) || value.PackageId == null) &&
    (isInteger(value.PackageType) || value.PackageType == null));

const eachAcceptsDescribeSignListStatus = (list) => {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(acceptsDescribeSignListStatus(item))) return false;
  return true;
};

const eachAcceptsDescribeTemplateListStatus = (list) => {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(acceptsDescribeTemplateListStatus(item))) return false;
  return true;
};

const eachAcceptsPhoneNumberInfo = (list) => {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(acceptsPhoneNumberInfo(item))) return false;
  return true;
};

const eachAcceptsPullSmsReplyStatus = (list) => {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(acceptsPullSmsReplyStatus(item))) return false;
  return true;
};

const eachAcceptsPullSmsSendStatus = (list) => {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(acceptsPullSmsSendStatus(item))) return false;
  return true;
};

const eachAcceptsSendMultiStatus = (list) => {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(acceptsSendMultiStatus(item))) return false;
  return true;
};

const eachAcceptsSendRecord = (list) => {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(acceptsSendRecord(item))) return false;
  return true;
};

const eachAcceptsSendStatus = (list) => {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(acceptsSendStatus(item))) return false;
  return true;
};

const eachAcceptsSmsPackagesStatistics = (list) => {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!(acceptsSmsPackagesStatistics(item))) return false;
  return true;
};

const isInteger = (value) => Number.isInteger(value) || typeof value === "bigint";

const isTolerableError = (error) =>
  error == null ||
  (typeof error === "object" && !Array.isArray(error) &&
    typeof error.Code === "string" && (error.Code === "" || typeof error.Message === "string"));

export function isAddSmsSign(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  return (
    typeof response === "object" && response !== null && !Array.isArray(response) &&
    typeof response.RequestId === "string" &&
    isTolerableError(response.Error) &&
    (response.AddSignStatus == null || acceptsAddSignStatus(response.AddSignStatus))
  );
}

export function isAddSmsTemplate(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  return (
    typeof response === "object" && response !== null && !Array.isArray(response) &&
    typeof response.RequestId === "string" &&
    isTolerableError(response.Error) &&
    (response.AddTemplateStatus == null || acceptsAddTemplateStatus(response.AddTemplateStatus))
  );
}

export function isCallbackStatusStatistics(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  return (
    typeof response === "object" && response !== null && !Array.isArray(response) &&
    typeof response.RequestId === "string" &&
    isTolerableError(response.Error) &&
    (response.CallbackStatusStatistics == null || acceptsCallbackStatusStatistics(response.CallbackStatusStatistics))
  );
}

export function isDeleteSmsSign(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  return (
    typeof response === "object" && response !== null && !Array.isArray(response) &&
    typeof response.RequestId === "string" &&
    isTolerableError(response.Error) &&
    (response.DeleteSignStatus == null || acceptsDeleteSignStatus(response.DeleteSignStatus))
  );
}

export function isDeleteSmsTemplate(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  return (
    typeof response === "object" && response !== null && !Array.isArray(response) &&
    typeof response.RequestId === "string" &&
    isTolerableError(response.Error) &&
    (response.DeleteTemplateStatus == null || acceptsDeleteTemplateStatus(response.DeleteTemplateStatus))
  );
}

export function isDescribePhoneNumberInfo(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  return (
    typeof response === "object" && response !== null && !Array.isArray(response) &&
    typeof response.RequestId === "string" &&
    isTolerableError(response.Error) &&
    (response.PhoneNumberInfoSet == null || eachAcceptsPhoneNumberInfo(response.PhoneNumberInfoSet))
  );
}

export function isDescribeSendRecordList(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  return (
    typeof response === "object" && response !== null && !Array.isArray(response) &&
    typeof response.RequestId === "string" &&
    isTolerableError(response.Error) &&
    (response.SendRecordSet == null || eachAcceptsSendRecord(response.SendRecordSet)) &&
    (isInteger(response.TotalCount) || response.TotalCount == null)
  );
}

export function isDescribeSmsSignList(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  return (
    typeof response === "object" && response !== null && !Array.isArray(response) &&
    typeof response.RequestId === "string" &&
    isTolerableError(response.Error) &&
    (response.DescribeSignListStatusSet == null || eachAcceptsDescribeSignListStatus(response.DescribeSignListStatusSet))
  );
}

export function isDescribeSmsTemplateList(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  return (
    typeof response === "object" && response !== null && !Array.isArray(response) &&
    typeof response.RequestId === "string" &&
    isTolerableError(response.Error) &&
    (response.DescribeTemplateStatusSet == null || eachAcceptsDescribeTemplateListStatus(response.DescribeTemplateStatusSet))
  );
}

export function isModifySmsSign(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  return (
    typeof response === "object" && response !== null && !Array.isArray(response) &&
    typeof response.RequestId === "string" &&
    isTolerableError(response.Error) &&
    (response.ModifySignStatus == null || acceptsModifySignStatus(response.ModifySignStatus))
  );
}

export function isModifySmsTemplate(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  return (
    typeof response === "object" && response !== null && !Array.isArray(response) &&
    typeof response.RequestId === "string" &&
    isTolerableError(response.Error) &&
    (response.ModifyTemplateStatus == null || acceptsModifyTemplateStatus(response.ModifyTemplateStatus))
  );
}

export function isPullSmsReplyStatus(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  return (
    typeof response === "object" && response !== null && !Array.isArray(response) &&
    typeof response.RequestId === "string" &&
    isTolerableError(response.Error) &&
    (response.PullSmsReplyStatusSet == null || eachAcceptsPullSmsReplyStatus(response.PullSmsReplyStatusSet))
  );
}

export function isPullSmsReplyStatusByPhoneNumber(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  return (
    typeof response === "object" && response !== null && !Array.isArray(response) &&
    typeof response.RequestId === "string" &&
    isTolerableError(response.Error) &&
    (response.PullSmsReplyStatusSet == null || eachAcceptsPullSmsReplyStatus(response.PullSmsReplyStatusSet))
  );
}

export function isPullSmsSendStatus(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  return (
    typeof response === "object" && response !== null && !Array.isArray(response) &&
    typeof response.RequestId === "string" &&
    isTolerableError(response.Error) &&
    (response.PullSmsSendStatusSet == null || eachAcceptsPullSmsSendStatus(response.PullSmsSendStatusSet))
  );
}

export function isPullSmsSendStatusByPhoneNumber(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  return (
    typeof response === "object" && response !== null && !Array.isArray(response) &&
    typeof response.RequestId === "string" &&
    isTolerableError(response.Error) &&
    (response.PullSmsSendStatusSet == null || eachAcceptsPullSmsSendStatus(response.PullSmsSendStatusSet))
  );
}

export function isReportConversion(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  return (
    typeof response === "object" && response !== null && !Array.isArray(response) &&
    typeof response.RequestId === "string" &&
    isTolerableError(response.Error) &&
    (response.ReportConversionStatus == null || acceptsReportConversionStatus(response.ReportConversionStatus))
  );
}

export function isSendMultiGlobalSms(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  return (
    typeof response === "object" && response !== null && !Array.isArray(response) &&
    typeof response.RequestId === "string" &&
    isTolerableError(response.Error) &&
    (response.SendMultiStatusSet == null || eachAcceptsSendMultiStatus(response.SendMultiStatusSet))
  );
}

export function isSendSms(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  return (
    typeof response === "object" && response !== null && !Array.isArray(response) &&
    typeof response.RequestId === "string" &&
    isTolerableError(response.Error) &&
    (response.SendStatusSet == null || eachAcceptsSendStatus(response.SendStatusSet))
  );
}

export function isSendStatusStatistics(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  return (
    typeof response === "object" && response !== null && !Array.isArray(response) &&
    typeof response.RequestId === "string" &&
    isTolerableError(response.Error) &&
    (response.SendStatusStatistics == null || acceptsSendStatusStatistics(response.SendStatusStatistics))
  );
}

export function isSmsPackagesStatistics(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const response = body.Response;
  return (
    typeof response === "object" && response !== null && !Array.isArray(response) &&
    typeof response.RequestId === "string" &&
    isTolerableError(response.Error) &&
    (response.SmsPackagesStatisticsSet == null || eachAcceptsSmsPackagesStatistics(response.SmsPackagesStatisticsSet))
  );
}
