/* eslint-disable */
// @generated from schemas/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.

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

export const isAddSmsTemplateRequest = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) &&
  Number.isInteger(value.International) &&
  typeof value.Remark === "string" &&
  Number.isInteger(value.SmsType) &&
  typeof value.TemplateContent === "string" &&
  typeof value.TemplateName === "string" &&
  knowsAddSmsTemplateRequest(value);
