/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.

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

export const isDeleteSmsTemplateRequest = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) &&
  Number.isInteger(value.TemplateId) &&
  knowsDeleteSmsTemplateRequest(value);
