interface Request {
  readonly PhoneNumberSet: string[];
  readonly SmsSdkAppId: string;
  readonly TemplateId: string;
  readonly SignName: string;
}

/** The credentials of the caller in all these tests. */
export const CREDENTIAL = { secretId: "id-of-nobody", secretKey: "key-of-nobody" };

export const REGION = "ap-guangzhou";

/** A request in the form of SendSms of 2021. */
export const REQUEST: Request = {
  PhoneNumberSet: ["+8613711112222"],
  SmsSdkAppId: "1400006666",
  TemplateId: "1110",
  SignName: "腾讯云",
};
