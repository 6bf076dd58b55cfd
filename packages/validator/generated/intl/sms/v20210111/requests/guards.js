/* eslint-disable */
// @generated from schemas/intl/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

/** The bare guards of the requests of sms 2021-01-11 (edition intl), one per action. */

const acceptsMultiSmsInfo = (value) =>
  typeof value === "object" && value !== null &&
  typeof value.PhoneNumber === "string" &&
  typeof value.TemplateId === "string" &&
  (value.SenderId === undefined || typeof value.SenderId === "string") &&
  (value.SessionContext === undefined || typeof value.SessionContext === "string") &&
  (value.TemplateParamSet === undefined || eachIsString(value.TemplateParamSet)) &&
  knowsMultiSmsInfo(value) && !Array.isArray(value);

const eachAcceptsMultiSmsInfo = (list) => {
  if (!Array.isArray(list)) return false;
  for (let at = 0; at < list.length; at += 1) if (!(acceptsMultiSmsInfo(list[at]))) return false;
  return true;
};

const eachIsInteger = (list) => {
  if (!Array.isArray(list)) return false;
  for (let at = 0; at < list.length; at += 1) if (!(Number.isInteger(list[at]))) return false;
  return true;
};

const eachIsString = (list) => {
  if (!Array.isArray(list)) return false;
  for (let at = 0; at < list.length; at += 1) if (!(typeof list[at] === "string")) return false;
  return true;
};

const knowsAddSmsSignRequest = (value) => {
  for (const key in value) {
    switch (key) {
      case "DocumentType":
      case "International":
      case "ProofImage":
      case "SignName":
      case "SignPurpose":
      case "SignType":
      case "CommissionImage":
      case "Remark":
        break;
      default:
        if (value[key] !== undefined) return false;
    }
  }
  return true;
};

const knowsAddSmsTemplateRequest = (value) => {
  for (const key in value) {
    switch (key) {
      case "International":
      case "Remark":
      case "SmsType":
      case "TemplateContent":
      case "TemplateName":
        break;
      default:
        if (value[key] !== undefined) return false;
    }
  }
  return true;
};

const knowsCallbackStatusStatisticsRequest = (value) => {
  for (const key in value) {
    switch (key) {
      case "BeginTime":
      case "EndTime":
      case "Limit":
      case "Offset":
      case "SmsSdkAppId":
        break;
      default:
        if (value[key] !== undefined) return false;
    }
  }
  return true;
};

const knowsDeleteSmsSignRequest = (value) => {
  for (const key in value) {
    switch (key) {
      case "SignId":
        break;
      default:
        if (value[key] !== undefined) return false;
    }
  }
  return true;
};

const knowsDeleteSmsTemplateRequest = (value) => {
  for (const key in value) {
    switch (key) {
      case "TemplateId":
        break;
      default:
        if (value[key] !== undefined) return false;
    }
  }
  return true;
};

const knowsDescribePhoneNumberInfoRequest = (value) => {
  for (const key in value) {
    switch (key) {
      case "PhoneNumberSet":
        break;
      default:
        if (value[key] !== undefined) return false;
    }
  }
  return true;
};

const knowsDescribeSmsSignListRequest = (value) => {
  for (const key in value) {
    switch (key) {
      case "International":
      case "Limit":
      case "Offset":
      case "SignIdSet":
        break;
      default:
        if (value[key] !== undefined) return false;
    }
  }
  return true;
};

const knowsDescribeSmsTemplateListRequest = (value) => {
  for (const key in value) {
    switch (key) {
      case "International":
      case "Limit":
      case "Offset":
      case "TemplateIdSet":
        break;
      default:
        if (value[key] !== undefined) return false;
    }
  }
  return true;
};

const knowsModifySmsSignRequest = (value) => {
  for (const key in value) {
    switch (key) {
      case "DocumentType":
      case "International":
      case "ProofImage":
      case "SignId":
      case "SignName":
      case "SignPurpose":
      case "SignType":
      case "CommissionImage":
      case "Remark":
        break;
      default:
        if (value[key] !== undefined) return false;
    }
  }
  return true;
};

const knowsModifySmsTemplateRequest = (value) => {
  for (const key in value) {
    switch (key) {
      case "International":
      case "Remark":
      case "SmsType":
      case "TemplateContent":
      case "TemplateId":
      case "TemplateName":
        break;
      default:
        if (value[key] !== undefined) return false;
    }
  }
  return true;
};

const knowsMultiSmsInfo = (value) => {
  for (const key in value) {
    switch (key) {
      case "PhoneNumber":
      case "TemplateId":
      case "SenderId":
      case "SessionContext":
      case "TemplateParamSet":
        break;
      default:
        if (value[key] !== undefined) return false;
    }
  }
  return true;
};

const knowsPullSmsReplyStatusByPhoneNumberRequest = (value) => {
  for (const key in value) {
    switch (key) {
      case "BeginTime":
      case "Limit":
      case "Offset":
      case "PhoneNumber":
      case "SmsSdkAppId":
      case "EndTime":
        break;
      default:
        if (value[key] !== undefined) return false;
    }
  }
  return true;
};

const knowsPullSmsReplyStatusRequest = (value) => {
  for (const key in value) {
    switch (key) {
      case "Limit":
      case "SmsSdkAppId":
        break;
      default:
        if (value[key] !== undefined) return false;
    }
  }
  return true;
};

const knowsPullSmsSendStatusByPhoneNumberRequest = (value) => {
  for (const key in value) {
    switch (key) {
      case "BeginTime":
      case "Limit":
      case "Offset":
      case "PhoneNumber":
      case "SmsSdkAppId":
      case "EndTime":
        break;
      default:
        if (value[key] !== undefined) return false;
    }
  }
  return true;
};

const knowsPullSmsSendStatusRequest = (value) => {
  for (const key in value) {
    switch (key) {
      case "Limit":
      case "SmsSdkAppId":
        break;
      default:
        if (value[key] !== undefined) return false;
    }
  }
  return true;
};

const knowsReportConversionRequest = (value) => {
  for (const key in value) {
    switch (key) {
      case "SerialNo":
      case "SmsSdkAppId":
      case "ConversionTime":
        break;
      default:
        if (value[key] !== undefined) return false;
    }
  }
  return true;
};

const knowsSendMultiGlobalSmsRequest = (value) => {
  for (const key in value) {
    switch (key) {
      case "MultiSmsInfoSet":
      case "SmsSdkAppId":
        break;
      default:
        if (value[key] !== undefined) return false;
    }
  }
  return true;
};

const knowsSendSmsRequest = (value) => {
  for (const key in value) {
    switch (key) {
      case "PhoneNumberSet":
      case "SmsSdkAppId":
      case "TemplateId":
      case "ExtendCode":
      case "SenderId":
      case "SessionContext":
      case "SignName":
      case "TemplateParamSet":
        break;
      default:
        if (value[key] !== undefined) return false;
    }
  }
  return true;
};

const knowsSendStatusStatisticsRequest = (value) => {
  for (const key in value) {
    switch (key) {
      case "BeginTime":
      case "EndTime":
      case "Limit":
      case "Offset":
      case "SmsSdkAppId":
        break;
      default:
        if (value[key] !== undefined) return false;
    }
  }
  return true;
};

export const isAddSmsSignRequest = (value) =>
  typeof value === "object" && value !== null &&
  Number.isInteger(value.DocumentType) &&
  Number.isInteger(value.International) &&
  typeof value.ProofImage === "string" &&
  typeof value.SignName === "string" &&
  Number.isInteger(value.SignPurpose) &&
  Number.isInteger(value.SignType) &&
  (value.CommissionImage === undefined || typeof value.CommissionImage === "string") &&
  (value.Remark === undefined || typeof value.Remark === "string") &&
  knowsAddSmsSignRequest(value) && !Array.isArray(value);

export const isAddSmsTemplateRequest = (value) =>
  typeof value === "object" && value !== null &&
  Number.isInteger(value.International) &&
  typeof value.Remark === "string" &&
  Number.isInteger(value.SmsType) &&
  typeof value.TemplateContent === "string" &&
  typeof value.TemplateName === "string" &&
  knowsAddSmsTemplateRequest(value) && !Array.isArray(value);

export const isCallbackStatusStatisticsRequest = (value) =>
  typeof value === "object" && value !== null &&
  typeof value.BeginTime === "string" &&
  typeof value.EndTime === "string" &&
  Number.isInteger(value.Limit) &&
  Number.isInteger(value.Offset) &&
  typeof value.SmsSdkAppId === "string" &&
  knowsCallbackStatusStatisticsRequest(value) && !Array.isArray(value);

export const isDeleteSmsSignRequest = (value) =>
  typeof value === "object" && value !== null &&
  Number.isInteger(value.SignId) &&
  knowsDeleteSmsSignRequest(value) && !Array.isArray(value);

export const isDeleteSmsTemplateRequest = (value) =>
  typeof value === "object" && value !== null &&
  Number.isInteger(value.TemplateId) &&
  knowsDeleteSmsTemplateRequest(value) && !Array.isArray(value);

export const isDescribePhoneNumberInfoRequest = (value) =>
  typeof value === "object" && value !== null &&
  eachIsString(value.PhoneNumberSet) &&
  knowsDescribePhoneNumberInfoRequest(value) && !Array.isArray(value);

export const isDescribeSmsSignListRequest = (value) =>
  typeof value === "object" && value !== null &&
  Number.isInteger(value.International) &&
  (value.Limit === undefined || Number.isInteger(value.Limit)) &&
  (value.Offset === undefined || Number.isInteger(value.Offset)) &&
  (value.SignIdSet === undefined || eachIsInteger(value.SignIdSet)) &&
  knowsDescribeSmsSignListRequest(value) && !Array.isArray(value);

export const isDescribeSmsTemplateListRequest = (value) =>
  typeof value === "object" && value !== null &&
  Number.isInteger(value.International) &&
  (value.Limit === undefined || Number.isInteger(value.Limit)) &&
  (value.Offset === undefined || Number.isInteger(value.Offset)) &&
  (value.TemplateIdSet === undefined || eachIsInteger(value.TemplateIdSet)) &&
  knowsDescribeSmsTemplateListRequest(value) && !Array.isArray(value);

export const isModifySmsSignRequest = (value) =>
  typeof value === "object" && value !== null &&
  Number.isInteger(value.DocumentType) &&
  Number.isInteger(value.International) &&
  typeof value.ProofImage === "string" &&
  Number.isInteger(value.SignId) &&
  typeof value.SignName === "string" &&
  Number.isInteger(value.SignPurpose) &&
  Number.isInteger(value.SignType) &&
  (value.CommissionImage === undefined || typeof value.CommissionImage === "string") &&
  (value.Remark === undefined || typeof value.Remark === "string") &&
  knowsModifySmsSignRequest(value) && !Array.isArray(value);

export const isModifySmsTemplateRequest = (value) =>
  typeof value === "object" && value !== null &&
  Number.isInteger(value.International) &&
  typeof value.Remark === "string" &&
  Number.isInteger(value.SmsType) &&
  typeof value.TemplateContent === "string" &&
  Number.isInteger(value.TemplateId) &&
  typeof value.TemplateName === "string" &&
  knowsModifySmsTemplateRequest(value) && !Array.isArray(value);

export const isPullSmsReplyStatusRequest = (value) =>
  typeof value === "object" && value !== null &&
  Number.isInteger(value.Limit) &&
  typeof value.SmsSdkAppId === "string" &&
  knowsPullSmsReplyStatusRequest(value) && !Array.isArray(value);

export const isPullSmsReplyStatusByPhoneNumberRequest = (value) =>
  typeof value === "object" && value !== null &&
  Number.isInteger(value.BeginTime) &&
  Number.isInteger(value.Limit) &&
  Number.isInteger(value.Offset) &&
  typeof value.PhoneNumber === "string" &&
  typeof value.SmsSdkAppId === "string" &&
  (value.EndTime === undefined || Number.isInteger(value.EndTime)) &&
  knowsPullSmsReplyStatusByPhoneNumberRequest(value) && !Array.isArray(value);

export const isPullSmsSendStatusRequest = (value) =>
  typeof value === "object" && value !== null &&
  Number.isInteger(value.Limit) &&
  typeof value.SmsSdkAppId === "string" &&
  knowsPullSmsSendStatusRequest(value) && !Array.isArray(value);

export const isPullSmsSendStatusByPhoneNumberRequest = (value) =>
  typeof value === "object" && value !== null &&
  Number.isInteger(value.BeginTime) &&
  Number.isInteger(value.Limit) &&
  Number.isInteger(value.Offset) &&
  typeof value.PhoneNumber === "string" &&
  typeof value.SmsSdkAppId === "string" &&
  (value.EndTime === undefined || Number.isInteger(value.EndTime)) &&
  knowsPullSmsSendStatusByPhoneNumberRequest(value) && !Array.isArray(value);

export const isReportConversionRequest = (value) =>
  typeof value === "object" && value !== null &&
  typeof value.SerialNo === "string" &&
  typeof value.SmsSdkAppId === "string" &&
  (value.ConversionTime === undefined || Number.isInteger(value.ConversionTime)) &&
  knowsReportConversionRequest(value) && !Array.isArray(value);

export const isSendMultiGlobalSmsRequest = (value) =>
  typeof value === "object" && value !== null &&
  eachAcceptsMultiSmsInfo(value.MultiSmsInfoSet) &&
  typeof value.SmsSdkAppId === "string" &&
  knowsSendMultiGlobalSmsRequest(value) && !Array.isArray(value);

export const isSendSmsRequest = (value) =>
  typeof value === "object" && value !== null &&
  eachIsString(value.PhoneNumberSet) &&
  typeof value.SmsSdkAppId === "string" &&
  typeof value.TemplateId === "string" &&
  (value.ExtendCode === undefined || typeof value.ExtendCode === "string") &&
  (value.SenderId === undefined || typeof value.SenderId === "string") &&
  (value.SessionContext === undefined || typeof value.SessionContext === "string") &&
  (value.SignName === undefined || typeof value.SignName === "string") &&
  (value.TemplateParamSet === undefined || eachIsString(value.TemplateParamSet)) &&
  knowsSendSmsRequest(value) && !Array.isArray(value);

export const isSendStatusStatisticsRequest = (value) =>
  typeof value === "object" && value !== null &&
  typeof value.BeginTime === "string" &&
  typeof value.EndTime === "string" &&
  Number.isInteger(value.Limit) &&
  Number.isInteger(value.Offset) &&
  typeof value.SmsSdkAppId === "string" &&
  knowsSendStatusStatisticsRequest(value) && !Array.isArray(value);
