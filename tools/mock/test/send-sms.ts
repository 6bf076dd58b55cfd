import { sendSms } from "@tc3-schema/validator/sms/v20210111";
import type { Reached } from "./start.ts";

export const SMS = "2021-01-11";

/** The parameters that most tests send. */
export const REQUEST: {
  readonly PhoneNumberSet: readonly string[];
  readonly SmsSdkAppId: string;
  readonly TemplateId: string;
} = {
  PhoneNumberSet: ["+8613711112222", "+8613711113333"],
  SmsSdkAppId: "1400006666",
  TemplateId: "1110",
};

/** The code for each phone number in an answer; the status of the outcome if there is no such answer. */
export const statuses = (reached: Reached): unknown => {
  const outcome = sendSms.decode(reached.text);
  if (outcome.status !== "success") return outcome.status;
  return outcome.data.SendStatusSet?.map((each) => [each?.PhoneNumber, each?.Code]);
};
