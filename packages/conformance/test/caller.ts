/** Who calls, in all of these tests. */
export const CREDENTIAL = { secretId: "id-of-nobody", secretKey: "key-of-nobody" };

export const REGION = "ap-guangzhou";

export const REQUEST = {
  PhoneNumberSet: ["+8613711112222"],
  SmsSdkAppId: "1400006666",
  TemplateId: "1110",
  SignName: "腾讯云",
};
