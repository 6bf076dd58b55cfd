import type { Delivered } from "./delivered.js";

/** The request, response and codes of each action of a service, such as `SmsActions` of `@tc3-schema/types/sms/v20210111`. */
export type Actions = Record<string, { request: object; response: object; code: string }>;

/** The arguments of a call. If a request has no members, the SDK declares null or no argument, and sends an empty object. */
type Sent<R> = keyof R extends never ? [request?: Record<string, never> | null] : [request: R];

/**
 * A client of the official SDK, with the types of the definitions. The cast costs nothing at run time. The SDK returns
 * the Response object without its envelope, and throws if the API reports a failure. If your SDK lacks an action, the
 * compiler refuses the cast and names the action. Then update the SDK, or `Pick` the actions that you call.
 *
 * @example
 * import type { OfficialClient } from "@tc3-schema/types";
 * import type { SmsActions } from "@tc3-schema/types/sms/v20210111";
 *
 * declare const official: unknown; // new SmsClient({ credential, region: "ap-guangzhou" })
 * const sms = official as OfficialClient<SmsActions>;
 * const sent = await sms.SendSms({ PhoneNumberSet: ["+8613800000000"], SmsSdkAppId: "1", TemplateId: "1" });
 * const fees: (number | null | undefined)[] = (sent.SendStatusSet ?? []).map((status) => status?.Fee);
 */
export type OfficialClient<A extends Actions> = {
  [N in keyof A]: (...request: Sent<A[N]["request"]>) => Promise<Delivered<A[N]["response"]>>;
};

export {};
