/* eslint-disable */
// @generated from schemas/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.

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

export const isDeleteSmsSignRequest = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) &&
  Number.isInteger(value.SignId) &&
  knowsDeleteSmsSignRequest(value);
