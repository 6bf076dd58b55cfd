/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.

const knowsSendSmsRequest = (value) => {
  for (const key in value) {
    switch (key) {
      case "ExtendCode":
      case "PhoneNumberSet":
      case "SenderId":
      case "SessionContext":
      case "SignName":
      case "SmsSdkAppId":
      case "TemplateId":
      case "TemplateParamSet":
        break;
      default:
        if (value[key] !== undefined) return false;
    }
  }
  return true;
};

const eachIsString = (list) => {
  if (!Array.isArray(list)) return false;
  for (let at = 0; at < list.length; at += 1) if (!(typeof list[at] === "string")) return false;
  return true;
};

export const isSendSmsRequest = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) &&
  (typeof value.ExtendCode === "string" || value.ExtendCode === undefined) &&
  eachIsString(value.PhoneNumberSet) &&
  (typeof value.SenderId === "string" || value.SenderId === undefined) &&
  (typeof value.SessionContext === "string" || value.SessionContext === undefined) &&
  (typeof value.SignName === "string" || value.SignName === undefined) &&
  typeof value.SmsSdkAppId === "string" &&
  typeof value.TemplateId === "string" &&
  (value.TemplateParamSet === undefined || eachIsString(value.TemplateParamSet)) &&
  knowsSendSmsRequest(value);
