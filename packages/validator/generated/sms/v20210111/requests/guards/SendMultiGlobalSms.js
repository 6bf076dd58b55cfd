/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.

const knowsMultiSmsInfo = (value) => {
  for (const key in value) {
    switch (key) {
      case "PhoneNumber":
      case "SenderId":
      case "SessionContext":
      case "TemplateId":
      case "TemplateParamSet":
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

const acceptsMultiSmsInfo = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) &&
  typeof value.PhoneNumber === "string" &&
  (typeof value.SenderId === "string" || value.SenderId === undefined) &&
  (typeof value.SessionContext === "string" || value.SessionContext === undefined) &&
  typeof value.TemplateId === "string" &&
  (value.TemplateParamSet === undefined || eachIsString(value.TemplateParamSet)) &&
  knowsMultiSmsInfo(value);

const eachIsString = (list) => {
  if (!Array.isArray(list)) return false;
  for (let at = 0; at < list.length; at += 1) if (!(typeof list[at] === "string")) return false;
  return true;
};

const eachAcceptsMultiSmsInfo = (list) => {
  if (!Array.isArray(list)) return false;
  for (let at = 0; at < list.length; at += 1) if (!(acceptsMultiSmsInfo(list[at]))) return false;
  return true;
};

export const isSendMultiGlobalSmsRequest = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) &&
  eachAcceptsMultiSmsInfo(value.MultiSmsInfoSet) &&
  typeof value.SmsSdkAppId === "string" &&
  knowsSendMultiGlobalSmsRequest(value);
