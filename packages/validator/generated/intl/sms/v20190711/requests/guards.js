/* eslint-disable */
// @generated from schemas/intl/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

/** The bare guards of the requests of sms 2019-07-11 (edition intl), one per action. */

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
      case "SignType":
      case "UsedMethod":
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
      case "EndDataTime":
      case "Limit":
      case "Offset":
      case "SmsSdkAppid":
      case "StartDateTime":
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

const knowsDescribeSmsSignListRequest = (value) => {
  for (const key in value) {
    switch (key) {
      case "International":
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
      case "SignType":
      case "UsedMethod":
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

const knowsPullSmsReplyStatusByPhoneNumberRequest = (value) => {
  for (const key in value) {
    switch (key) {
      case "Limit":
      case "Offset":
      case "PhoneNumber":
      case "SendDateTime":
      case "SmsSdkAppid":
      case "EndDateTime":
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
      case "SmsSdkAppid":
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
      case "Limit":
      case "Offset":
      case "PhoneNumber":
      case "SendDateTime":
      case "SmsSdkAppid":
      case "EndDateTime":
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
      case "SmsSdkAppid":
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
      case "SmsSdkAppid":
      case "TemplateID":
      case "ExtendCode":
      case "SenderId":
      case "SessionContext":
      case "Sign":
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
      case "EndDataTime":
      case "Limit":
      case "Offset":
      case "SmsSdkAppid":
      case "StartDateTime":
        break;
      default:
        if (value[key] !== undefined) return false;
    }
  }
  return true;
};

const knowsSmsPackagesStatisticsRequest = (value) => {
  for (const key in value) {
    switch (key) {
      case "Limit":
      case "Offset":
      case "SmsSdkAppid":
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
  Number.isInteger(value.SignType) &&
  Number.isInteger(value.UsedMethod) &&
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
  Number.isInteger(value.EndDataTime) &&
  Number.isInteger(value.Limit) &&
  Number.isInteger(value.Offset) &&
  typeof value.SmsSdkAppid === "string" &&
  Number.isInteger(value.StartDateTime) &&
  knowsCallbackStatusStatisticsRequest(value) && !Array.isArray(value);

export const isDeleteSmsSignRequest = (value) =>
  typeof value === "object" && value !== null &&
  Number.isInteger(value.SignId) &&
  knowsDeleteSmsSignRequest(value) && !Array.isArray(value);

export const isDeleteSmsTemplateRequest = (value) =>
  typeof value === "object" && value !== null &&
  Number.isInteger(value.TemplateId) &&
  knowsDeleteSmsTemplateRequest(value) && !Array.isArray(value);

export const isDescribeSmsSignListRequest = (value) =>
  typeof value === "object" && value !== null &&
  Number.isInteger(value.International) &&
  eachIsInteger(value.SignIdSet) &&
  knowsDescribeSmsSignListRequest(value) && !Array.isArray(value);

export const isDescribeSmsTemplateListRequest = (value) =>
  typeof value === "object" && value !== null &&
  Number.isInteger(value.International) &&
  eachIsInteger(value.TemplateIdSet) &&
  knowsDescribeSmsTemplateListRequest(value) && !Array.isArray(value);

export const isModifySmsSignRequest = (value) =>
  typeof value === "object" && value !== null &&
  Number.isInteger(value.DocumentType) &&
  Number.isInteger(value.International) &&
  typeof value.ProofImage === "string" &&
  Number.isInteger(value.SignId) &&
  typeof value.SignName === "string" &&
  Number.isInteger(value.SignType) &&
  Number.isInteger(value.UsedMethod) &&
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
  typeof value.SmsSdkAppid === "string" &&
  knowsPullSmsReplyStatusRequest(value) && !Array.isArray(value);

export const isPullSmsReplyStatusByPhoneNumberRequest = (value) =>
  typeof value === "object" && value !== null &&
  Number.isInteger(value.Limit) &&
  Number.isInteger(value.Offset) &&
  typeof value.PhoneNumber === "string" &&
  Number.isInteger(value.SendDateTime) &&
  typeof value.SmsSdkAppid === "string" &&
  (value.EndDateTime === undefined || Number.isInteger(value.EndDateTime)) &&
  knowsPullSmsReplyStatusByPhoneNumberRequest(value) && !Array.isArray(value);

export const isPullSmsSendStatusRequest = (value) =>
  typeof value === "object" && value !== null &&
  Number.isInteger(value.Limit) &&
  typeof value.SmsSdkAppid === "string" &&
  knowsPullSmsSendStatusRequest(value) && !Array.isArray(value);

export const isPullSmsSendStatusByPhoneNumberRequest = (value) =>
  typeof value === "object" && value !== null &&
  Number.isInteger(value.Limit) &&
  Number.isInteger(value.Offset) &&
  typeof value.PhoneNumber === "string" &&
  Number.isInteger(value.SendDateTime) &&
  typeof value.SmsSdkAppid === "string" &&
  (value.EndDateTime === undefined || Number.isInteger(value.EndDateTime)) &&
  knowsPullSmsSendStatusByPhoneNumberRequest(value) && !Array.isArray(value);

export const isSendSmsRequest = (value) =>
  typeof value === "object" && value !== null &&
  eachIsString(value.PhoneNumberSet) &&
  typeof value.SmsSdkAppid === "string" &&
  typeof value.TemplateID === "string" &&
  (value.ExtendCode === undefined || typeof value.ExtendCode === "string") &&
  (value.SenderId === undefined || typeof value.SenderId === "string") &&
  (value.SessionContext === undefined || typeof value.SessionContext === "string") &&
  (value.Sign === undefined || typeof value.Sign === "string") &&
  (value.TemplateParamSet === undefined || eachIsString(value.TemplateParamSet)) &&
  knowsSendSmsRequest(value) && !Array.isArray(value);

export const isSendStatusStatisticsRequest = (value) =>
  typeof value === "object" && value !== null &&
  Number.isInteger(value.EndDataTime) &&
  Number.isInteger(value.Limit) &&
  Number.isInteger(value.Offset) &&
  typeof value.SmsSdkAppid === "string" &&
  Number.isInteger(value.StartDateTime) &&
  knowsSendStatusStatisticsRequest(value) && !Array.isArray(value);

export const isSmsPackagesStatisticsRequest = (value) =>
  typeof value === "object" && value !== null &&
  Number.isInteger(value.Limit) &&
  Number.isInteger(value.Offset) &&
  typeof value.SmsSdkAppid === "string" &&
  knowsSmsPackagesStatisticsRequest(value) && !Array.isArray(value);
