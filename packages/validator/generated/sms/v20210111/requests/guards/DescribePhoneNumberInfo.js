/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.

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

const eachIsString = (list) => {
  if (!Array.isArray(list)) return false;
  for (let at = 0; at < list.length; at += 1) if (!(typeof list[at] === "string")) return false;
  return true;
};

export const isDescribePhoneNumberInfoRequest = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) &&
  eachIsString(value.PhoneNumberSet) &&
  knowsDescribePhoneNumberInfoRequest(value);
