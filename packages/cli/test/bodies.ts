/** Bodies as they come over the wire. */
const REQUEST_ID = "b5b41468-520d-4192-b42f-595cc34b6c1c";

export const failure = (code: string, message = "words of the API"): string =>
  JSON.stringify({ Response: { Error: { Code: code, Message: message }, RequestId: REQUEST_ID } });

export const sendStatus = (code: string, more: object = {}): object => ({
  SerialNo: "5000:1045710669157053657849499619",
  PhoneNumber: "+8618511122233",
  Fee: 1,
  SessionContext: "",
  Code: code,
  Message: code,
  IsoCode: "CN",
  ...more,
});

/** An answer of SendSms for some numbers. */
export const sent = (...statuses: readonly object[]): string =>
  JSON.stringify({ Response: { SendStatusSet: statuses, RequestId: REQUEST_ID } });

/** The Response object by itself, as an SDK returns it. */
export const bare = (body: string): string => JSON.stringify(JSON.parse(body).Response);

export const receipt = (status: "SUCCESS" | "FAIL", errmsg: string, more: object = {}): object => ({
  user_receive_time: "2015-10-17 08:03:04",
  nationcode: "86",
  mobile: "13xxxxxxxxx",
  report_status: status,
  errmsg,
  description: "words of the carrier",
  sid: "xxxxxxx",
  ...more,
});
