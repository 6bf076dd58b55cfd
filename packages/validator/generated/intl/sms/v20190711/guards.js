/* eslint-disable */
// @generated from schemas/intl/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

/** The bare guards of sms 2019-07-11 (edition intl), one per action. */

const acceptsAddSignStatus = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (isInteger(value.SignApplyId) || value.SignApplyId == null) &&
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
    (isInteger(value.TemplateId) || value.TemplateId == null) &&
    (typeof value.TemplateName === "string" || value.TemplateName == null));

const acceptsModifySignStatus = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (typeof value.SignApplyId === "string" || value.SignApplyId == null) &&
    (isInteger(value.SignId) || value.SignId == null));

const acceptsModifyTemplateStatus = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (isInteger(value.TemplateId) || value.TemplateId == null));

const acceptsPullSmsReplyStatus = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (typeof value.ExtendCode === "string" || value.ExtendCode == null) &&
    (typeof value.NationCode === "string" || value.NationCode == null) &&
    (typeof value.PhoneNumber === "string" || value.PhoneNumber == null) &&
    (typeof value.ReplyContent === "string" || value.ReplyContent == null) &&
    (typeof value.ReplyTime === "string" || value.ReplyTime == null) &&
    (isInteger(value.ReplyUnixTime) || value.ReplyUnixTime == null) &&
    (typeof value.Sign === "string" || value.Sign == null));

const acceptsPullSmsSendStatus = (value) =>
  value === null ||
  (typeof value === "object" && !Array.isArray(value) &&
    (typeof value.Description === "string" || value.Description == null) &&
    (typeof value.NationCode === "string" || value.NationCode == null) &&
    (typeof value.PhoneNumber === "string" || value.PhoneNumber == null) &&
    (typeof value.PurePhoneNumber === "string" || value.PurePhoneNumber == null) &&
    (typeof value.ReportStatus === "string" || value.ReportStatus == null) &&
    (typeof value.SerialNo === "string" || value.SerialNo == null) &&
    (typeof value.UserReceiveTime === "string" || value.UserReceiveTime == null) &&
    (isInteger(value.UserReceiveUnixTime) || value.UserReceiveUnixTime == null));

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
    (isInteger(value.AmountOfPackage) || value.AmountOfPackage == null) &&
    (isInteger(value.CurrentUsage) || value.CurrentUsage == null) &&
    (typeof value.PackageCreateTime === "string" || value.PackageCreateTime == null) &&
    (isInteger(value.PackageCreateUnixTime) || value.PackageCreateUnixTime == null) &&
    (typeof value.PackageEffectiveTime === "string" || value.PackageEffectiveTime == null) &&
    (isInteger(value.PackageEffectiveUnixTime) || value.PackageEffectiveUnixTime == null) &&
    (typeof value.PackageExpiredTime === "string" || value.PackageExpiredTime == null) &&
    (isInteger(value.PackageExpiredUnixTime) || value.PackageExpiredUnixTime == null) &&
    (isInteger(value.PackageId) || value.PackageId == null) &&
    (isInteger(value.TypeOfPackage) || value.TypeOfPackage == null));

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
