import type { Answer } from "./service.ts";

export const REQUEST_ID = "5b1e4a3c-7d20-4f0e-9b57-2f6f8b0c9d11";

export const answered = (
  body: string,
  { status = 200, type = "application/json", sent = "whole" }: Partial<Omit<Answer, "body">> = {},
): Answer => ({ status, type, body, sent });

export const wrapped = (response: object): string => JSON.stringify({ Response: response });

export const failureBody = (code: string, message = "words of the API"): string =>
  wrapped({ Error: { Code: code, Message: message }, RequestId: REQUEST_ID });

/** The result for one number, in the form of SendSms. */
export const sent = {
  SerialNo: "2640:8231750011629871",
  PhoneNumber: "+8613711112222",
  Fee: 1,
  SessionContext: "order-77",
  Code: "Ok",
  Message: "send success",
  IsoCode: "CN",
};

export const notSent = (code: string): typeof sent => ({
  ...sent,
  SerialNo: "",
  PhoneNumber: "+8613711113333",
  Fee: 0,
  Code: code,
  Message: "words of the API",
});

export const successBody = (items: readonly object[] = [sent], more: object = {}): string =>
  wrapped({ SendStatusSet: items, RequestId: REQUEST_ID, ...more });

export const PAGE = "<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body></body></html>";
