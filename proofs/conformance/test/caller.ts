interface Request {
  readonly PhoneNumberSet: string[];
  readonly SmsSdkAppId: string;
  readonly TemplateId: string;
  readonly SignName: string;
}

/** Who calls, in all of these tests. */
export const CREDENTIAL = { secretId: "id-of-nobody", secretKey: "key-of-nobody" };

export const REGION = "ap-guangzhou";

/** What is asked for, as SendSms of 2021 wants it. */
export const REQUEST: Request = {
  PhoneNumberSet: ["+8613711112222"],
  SmsSdkAppId: "1400006666",
  TemplateId: "1110",
  SignName: "腾讯云",
};
