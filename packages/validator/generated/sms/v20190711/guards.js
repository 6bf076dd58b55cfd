/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

/** The bare guards of sms 2019-07-11, one per action. */

const acceptsAddSignStatus = (value) =>
  value === null ||
  (typeof value === "object" && (isInteger(value.SignApplyId) || value.SignApplyId == null) &&
    (isInteger(value.SignId) || value.SignId == null) &&
    !Array.isArray(value));

const acceptsAddTemplateStatus = (value) =>
  value === null ||
  (typeof value === "object" && (typeof value.TemplateId === "string" || value.TemplateId == null) &&
    !Array.isArray(value));

const acceptsCallbackStatusStatistics = (value) =>
  value === null ||
  (typeof value === "object" && (isInteger(value.BlackListCount) || value.BlackListCount == null) &&
    (isInteger(value.CallbackCount) || value.CallbackCount == null) &&
    (isInteger(value.CallbackFailCount) || value.CallbackFailCount == null) &&
    (isInteger(value.CallbackSuccessCount) || value.CallbackSuccessCount == null) &&
    (isInteger(value.FrequencyLimitCount) || value.FrequencyLimitCount == null) &&
    (isInteger(value.InternalErrorCount) || value.InternalErrorCount == null) &&
    (isInteger(value.InvalidNumberCount) || value.InvalidNumberCount == null) &&
    (isInteger(value.RequestSuccessCount) || value.RequestSuccessCount == null) &&
    (isInteger(value.ShutdownErrorCount) || value.ShutdownErrorCount == null) &&
    !Array.isArray(value));

const acceptsDeleteSignStatus = (value) =>
  value === null ||
  (typeof value === "object" && (typeof value.DeleteStatus === "string" || value.DeleteStatus == null) &&
    (isInteger(value.DeleteTime) || value.DeleteTime == null) &&
    !Array.isArray(value));

const acceptsDeleteTemplateStatus = (value) =>
  value === null ||
  (typeof value === "object" && (typeof value.DeleteStatus === "string" || value.DeleteStatus == null) &&
    (isInteger(value.DeleteTime) || value.DeleteTime == null) &&
    !Array.isArray(value));

const acceptsDescribeSignListStatus = (value) =>
  value === null ||
  (typeof value === "object" && (isInteger(value.CreateTime) || value.CreateTime == null) &&
    (isInteger(value.International) || value.International == null) &&
    (isInteger(value.QualificationId) || value.QualificationId == null) &&
    (typeof value.QualificationName === "string" || value.QualificationName == null) &&
    (isInteger(value.QualificationStatusCode) || value.QualificationStatusCode == null) &&
    (typeof value.ReviewReply === "string" || value.ReviewReply == null) &&
    (isInteger(value.SignId) || value.SignId == null) &&
    (typeof value.SignName === "string" || value.SignName == null) &&
    (isInteger(value.StatusCode) || value.StatusCode == null) &&
    !Array.isArray(value));

const acceptsDescribeTemplateListStatus = (value) =>
  value === null ||
  (typeof value === "object" && (isInteger(value.CreateTime) || value.CreateTime == null) &&
    (isInteger(value.International) || value.International == null) &&
    (typeof value.ReviewReply === "string" || value.ReviewReply == null) &&
    (isInteger(value.StatusCode) || value.StatusCode == null) &&
    (isInteger(value.TemplateId) || value.TemplateId == null) &&
    (typeof value.TemplateName === "string" || value.TemplateName == null) &&
    !Array.isArray(value));

const acceptsModifySignStatus = (value) =>
  value === null ||
  (typeof value === "object" && (typeof value.SignApplyId === "string" || value.SignApplyId == null) &&
    (isInteger(value.SignId) || value.SignId == null) &&
    !Array.isArray(value));

const acceptsModifyTemplateStatus = (value) =>
  value === null ||
  (typeof value === "object" && (isInteger(value.TemplateId) || value.TemplateId == null) &&
    !Array.isArray(value));

const acceptsPullSmsReplyStatus = (value) =>
  value === null ||
  (typeof value === "object" && (typeof value.ExtendCode === "string" || value.ExtendCode == null) &&
    (typeof value.NationCode === "string" || value.NationCode == null) &&
    (typeof value.PhoneNumber === "string" || value.PhoneNumber == null) &&
    (typeof value.ReplyContent === "string" || value.ReplyContent == null) &&
    (typeof value.ReplyTime === "string" || value.ReplyTime == null) &&
    (isInteger(value.ReplyUnixTime) || value.ReplyUnixTime == null) &&
    (typeof value.Sign === "string" || value.Sign == null) &&
    !Array.isArray(value));

const acceptsPullSmsSendStatus = (value) =>
  value === null ||
  (typeof value === "object" && (typeof value.Description === "string" || value.Description == null) &&
    (typeof value.NationCode === "string" || value.NationCode == null) &&
    (typeof value.PhoneNumber === "string" || value.PhoneNumber == null) &&
    (typeof value.PurePhoneNumber === "string" || value.PurePhoneNumber == null) &&
    (typeof value.ReportStatus === "string" || value.ReportStatus == null) &&
    (typeof value.SerialNo === "string" || value.SerialNo == null) &&
    (typeof value.UserReceiveTime === "string" || value.UserReceiveTime == null) &&
    (isInteger(value.UserReceiveUnixTime) || value.UserReceiveUnixTime == null) &&
    !Array.isArray(value));

const acceptsSendStatus = (value) =>
  value === null ||
  (typeof value === "object" && (typeof value.Code === "string" || value.Code == null) &&
    (isInteger(value.Fee) || value.Fee == null) &&
    (typeof value.IsoCode === "string" || value.IsoCode == null) &&
    (typeof value.Message === "string" || value.Message == null) &&
    (typeof value.PhoneNumber === "string" || value.PhoneNumber == null) &&
    (typeof value.SerialNo === "string" || value.SerialNo == null) &&
    (typeof value.SessionContext === "string" || value.SessionContext == null) &&
    !Array.isArray(value));

const acceptsSendStatusStatistics = (value) =>
  value === null ||
  (typeof value === "object" && (isInteger(value.FeeCount) || value.FeeCount == null) &&
    (isInteger(value.RequestCount) || value.RequestCount == null) &&
    (isInteger(value.RequestSuccessCount) || value.RequestSuccessCount == null) &&
    !Array.isArray(value));

const acceptsSmsPackagesStatistics = (value) =>
  value === null ||
  (typeof value === "object" && (isInteger(value.AmountOfPackage) || value.AmountOfPackage == null) &&
    (isInteger(value.CurrentUsage) || value.CurrentUsage == null) &&
    (typeof value.PackageCreateTime === "string" || value.PackageCreateTime == null) &&
    (isInteger(value.PackageCreateUnixTime) || value.PackageCreateUnixTime == null) &&
    (typeof value.PackageEffectiveTime === "string" || value.PackageEffectiveTime == null) &&
    (isInteger(value.PackageEffectiveUnixTime) || value.PackageEffectiveUnixTime == null) &&
    (typeof value.PackageExpiredTime === "string" || value.PackageExpiredTime == null) &&
    (isInteger(value.PackageExpiredUnixTime) || value.PackageExpiredUnixTime == null) &&
    (isInteger(value.PackageId) || value.PackageId == null) &&
    (isInteger(value.TypeOfPackage) || value.TypeOfPackage == null) &&
    !Array.isArray(value));

const eachAcceptsDescribeSignListStatus = (list) => {
  if (!Array.isArray(list)) return false;
  for (let at = 0; at < list.length; at += 1) if (!(acceptsDescribeSignListStatus(list[at]))) return false;
  return true;
};

const eachAcceptsDescribeTemplateListStatus = (list) => {
  if (!Array.isArray(list)) return false;
  for (let at = 0; at < list.length; at += 1) if (!(acceptsDescribeTemplateListStatus(list[at]))) return false;
  return true;
};

const eachAcceptsPullSmsReplyStatus = (list) => {
  if (!Array.isArray(list)) return false;
  for (let at = 0; at < list.length; at += 1) if (!(acceptsPullSmsReplyStatus(list[at]))) return false;
  return true;
};

const eachAcceptsPullSmsSendStatus = (list) => {
  if (!Array.isArray(list)) return false;
  for (let at = 0; at < list.length; at += 1) if (!(acceptsPullSmsSendStatus(list[at]))) return false;
  return true;
};

const eachAcceptsSendStatus = (list) => {
  if (!Array.isArray(list)) return false;
  for (let at = 0; at < list.length; at += 1) if (!(acceptsSendStatus(list[at]))) return false;
  return true;
};

const eachAcceptsSmsPackagesStatistics = (list) => {
  if (!Array.isArray(list)) return false;
  for (let at = 0; at < list.length; at += 1) if (!(acceptsSmsPackagesStatistics(list[at]))) return false;
  return true;
};

const isInteger = (value) => Number.isInteger(value) || typeof value === "bigint";

const isTolerableError = (error) =>
  error == null ||
  (typeof error === "object" &&
    (typeof error.Message === "string" ? typeof error.Code === "string" : error.Code === "") &&
    (error.length === undefined || !Array.isArray(error)));

export function isAddSmsSign(body) {
  if (typeof body !== "object" || body === null) return false;
  const response = body.Response;
  if (typeof response !== "object" || response === null) return false;
  if (typeof response.RequestId !== "string" || !isTolerableError(response.Error)) return false;
  return (
    (response.AddSignStatus == null || acceptsAddSignStatus(response.AddSignStatus)) &&
    !Array.isArray(response) &&
    (body.length === undefined || !Array.isArray(body))
  );
}

export function isAddSmsTemplate(body) {
  if (typeof body !== "object" || body === null) return false;
  const response = body.Response;
  if (typeof response !== "object" || response === null) return false;
  if (typeof response.RequestId !== "string" || !isTolerableError(response.Error)) return false;
  return (
    (response.AddTemplateStatus == null || acceptsAddTemplateStatus(response.AddTemplateStatus)) &&
    !Array.isArray(response) &&
    (body.length === undefined || !Array.isArray(body))
  );
}

export function isCallbackStatusStatistics(body) {
  if (typeof body !== "object" || body === null) return false;
  const response = body.Response;
  if (typeof response !== "object" || response === null) return false;
  if (typeof response.RequestId !== "string" || !isTolerableError(response.Error)) return false;
  return (
    (response.CallbackStatusStatistics == null || acceptsCallbackStatusStatistics(response.CallbackStatusStatistics)) &&
    !Array.isArray(response) &&
    (body.length === undefined || !Array.isArray(body))
  );
}

export function isDeleteSmsSign(body) {
  if (typeof body !== "object" || body === null) return false;
  const response = body.Response;
  if (typeof response !== "object" || response === null) return false;
  if (typeof response.RequestId !== "string" || !isTolerableError(response.Error)) return false;
  return (
    (response.DeleteSignStatus == null || acceptsDeleteSignStatus(response.DeleteSignStatus)) &&
    !Array.isArray(response) &&
    (body.length === undefined || !Array.isArray(body))
  );
}

export function isDeleteSmsTemplate(body) {
  if (typeof body !== "object" || body === null) return false;
  const response = body.Response;
  if (typeof response !== "object" || response === null) return false;
  if (typeof response.RequestId !== "string" || !isTolerableError(response.Error)) return false;
  return (
    (response.DeleteTemplateStatus == null || acceptsDeleteTemplateStatus(response.DeleteTemplateStatus)) &&
    !Array.isArray(response) &&
    (body.length === undefined || !Array.isArray(body))
  );
}

export function isDescribeSmsSignList(body) {
  if (typeof body !== "object" || body === null) return false;
  const response = body.Response;
  if (typeof response !== "object" || response === null) return false;
  if (typeof response.RequestId !== "string" || !isTolerableError(response.Error)) return false;
  return (
    (response.DescribeSignListStatusSet == null || eachAcceptsDescribeSignListStatus(response.DescribeSignListStatusSet)) &&
    !Array.isArray(response) &&
    (body.length === undefined || !Array.isArray(body))
  );
}

export function isDescribeSmsTemplateList(body) {
  if (typeof body !== "object" || body === null) return false;
  const response = body.Response;
  if (typeof response !== "object" || response === null) return false;
  if (typeof response.RequestId !== "string" || !isTolerableError(response.Error)) return false;
  return (
    (response.DescribeTemplateStatusSet == null || eachAcceptsDescribeTemplateListStatus(response.DescribeTemplateStatusSet)) &&
    !Array.isArray(response) &&
    (body.length === undefined || !Array.isArray(body))
  );
}

export function isModifySmsSign(body) {
  if (typeof body !== "object" || body === null) return false;
  const response = body.Response;
  if (typeof response !== "object" || response === null) return false;
  if (typeof response.RequestId !== "string" || !isTolerableError(response.Error)) return false;
  return (
    (response.ModifySignStatus == null || acceptsModifySignStatus(response.ModifySignStatus)) &&
    !Array.isArray(response) &&
    (body.length === undefined || !Array.isArray(body))
  );
}

export function isModifySmsTemplate(body) {
  if (typeof body !== "object" || body === null) return false;
  const response = body.Response;
  if (typeof response !== "object" || response === null) return false;
  if (typeof response.RequestId !== "string" || !isTolerableError(response.Error)) return false;
  return (
    (response.ModifyTemplateStatus == null || acceptsModifyTemplateStatus(response.ModifyTemplateStatus)) &&
    !Array.isArray(response) &&
    (body.length === undefined || !Array.isArray(body))
  );
}

export function isPullSmsReplyStatus(body) {
  if (typeof body !== "object" || body === null) return false;
  const response = body.Response;
  if (typeof response !== "object" || response === null) return false;
  if (typeof response.RequestId !== "string" || !isTolerableError(response.Error)) return false;
  return (
    (response.PullSmsReplyStatusSet == null || eachAcceptsPullSmsReplyStatus(response.PullSmsReplyStatusSet)) &&
    !Array.isArray(response) &&
    (body.length === undefined || !Array.isArray(body))
  );
}

export function isPullSmsReplyStatusByPhoneNumber(body) {
  if (typeof body !== "object" || body === null) return false;
  const response = body.Response;
  if (typeof response !== "object" || response === null) return false;
  if (typeof response.RequestId !== "string" || !isTolerableError(response.Error)) return false;
  return (
    (response.PullSmsReplyStatusSet == null || eachAcceptsPullSmsReplyStatus(response.PullSmsReplyStatusSet)) &&
    !Array.isArray(response) &&
    (body.length === undefined || !Array.isArray(body))
  );
}

export function isPullSmsSendStatus(body) {
  if (typeof body !== "object" || body === null) return false;
  const response = body.Response;
  if (typeof response !== "object" || response === null) return false;
  if (typeof response.RequestId !== "string" || !isTolerableError(response.Error)) return false;
  return (
    (response.PullSmsSendStatusSet == null || eachAcceptsPullSmsSendStatus(response.PullSmsSendStatusSet)) &&
    !Array.isArray(response) &&
    (body.length === undefined || !Array.isArray(body))
  );
}

export function isPullSmsSendStatusByPhoneNumber(body) {
  if (typeof body !== "object" || body === null) return false;
  const response = body.Response;
  if (typeof response !== "object" || response === null) return false;
  if (typeof response.RequestId !== "string" || !isTolerableError(response.Error)) return false;
  return (
    (response.PullSmsSendStatusSet == null || eachAcceptsPullSmsSendStatus(response.PullSmsSendStatusSet)) &&
    !Array.isArray(response) &&
    (body.length === undefined || !Array.isArray(body))
  );
}

export function isSendSms(body) {
  if (typeof body !== "object" || body === null) return false;
  const response = body.Response;
  if (typeof response !== "object" || response === null) return false;
  if (typeof response.RequestId !== "string" || !isTolerableError(response.Error)) return false;
  return (
    (response.SendStatusSet == null || eachAcceptsSendStatus(response.SendStatusSet)) &&
    !Array.isArray(response) &&
    (body.length === undefined || !Array.isArray(body))
  );
}

export function isSendStatusStatistics(body) {
  if (typeof body !== "object" || body === null) return false;
  const response = body.Response;
  if (typeof response !== "object" || response === null) return false;
  if (typeof response.RequestId !== "string" || !isTolerableError(response.Error)) return false;
  return (
    (response.SendStatusStatistics == null || acceptsSendStatusStatistics(response.SendStatusStatistics)) &&
    !Array.isArray(response) &&
    (body.length === undefined || !Array.isArray(body))
  );
}

export function isSmsPackagesStatistics(body) {
  if (typeof body !== "object" || body === null) return false;
  const response = body.Response;
  if (typeof response !== "object" || response === null) return false;
  if (typeof response.RequestId !== "string" || !isTolerableError(response.Error)) return false;
  return (
    (response.SmsPackagesStatisticsSet == null || eachAcceptsSmsPackagesStatistics(response.SmsPackagesStatisticsSet)) &&
    !Array.isArray(response) &&
    (body.length === undefined || !Array.isArray(body))
  );
}
