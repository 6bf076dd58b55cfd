/* eslint-disable */
// @generated from schemas/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.

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

const eachIsInteger = (list) => {
  if (!Array.isArray(list)) return false;
  for (let at = 0; at < list.length; at += 1) if (!(Number.isInteger(list[at]))) return false;
  return true;
};

export const isDescribeSmsSignListRequest = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) &&
  Number.isInteger(value.International) &&
  eachIsInteger(value.SignIdSet) &&
  knowsDescribeSmsSignListRequest(value);
