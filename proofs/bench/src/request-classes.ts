import type { PayloadClass } from "./classes.ts";

const sendSmsRequest = (count: number): Readonly<Record<string, unknown>> => ({
  PhoneNumberSet: Array.from({ length: count }, (_, index) => `+861380000${String(index).padStart(4, "0")}`),
  SmsSdkAppId: "1400006666",
  TemplateId: "1110",
  SignName: "example",
  TemplateParamSet: ["1234", "5"],
  SessionContext: "test",
});

const one = (name: string, request: object): PayloadClass => ({
  name,
  entries: [["SendSms", JSON.stringify(request)]],
});

/** The classes that guards of requests are measured on. */
export const requestClasses: readonly PayloadClass[] = [
  one("SendSms request, 1 number", sendSmsRequest(1)),
  one("SendSms request, 200 numbers", sendSmsRequest(200)),
  one("rejected: SendSms request, an unknown parameter", { ...sendSmsRequest(1), PhoneNumber: "" }),
  one("rejected: SendSms request, a number in the list", { ...sendSmsRequest(1), PhoneNumberSet: [1] }),
  one("rejected: SendSms request, no TemplateId", { ...sendSmsRequest(1), TemplateId: undefined }),
];
