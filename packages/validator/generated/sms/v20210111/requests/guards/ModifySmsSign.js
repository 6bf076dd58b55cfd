/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.

const knowsModifySmsSignRequest = (value) => {
  for (const key in value) {
    switch (key) {
      case "CommissionImage":
      case "DocumentType":
      case "International":
      case "ProofImage":
      case "QualificationId":
      case "Remark":
      case "SignId":
      case "SignName":
      case "SignPurpose":
      case "SignType":
        break;
      default:
        if (value[key] !== undefined) return false;
    }
  }
  return true;
};

export const isModifySmsSignRequest = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) &&
  (typeof value.CommissionImage === "string" || value.CommissionImage === undefined) &&
  Number.isInteger(value.DocumentType) &&
  Number.isInteger(value.International) &&
  typeof value.ProofImage === "string" &&
  (Number.isInteger(value.QualificationId) || value.QualificationId === undefined) &&
  (typeof value.Remark === "string" || value.Remark === undefined) &&
  Number.isInteger(value.SignId) &&
  typeof value.SignName === "string" &&
  Number.isInteger(value.SignPurpose) &&
  Number.isInteger(value.SignType) &&
  knowsModifySmsSignRequest(value);
