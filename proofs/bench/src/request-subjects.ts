import { sendSmsRequest } from "@tc3-schema/validator/sms/v20210111/requests";
import { isSendSmsRequest as generated } from "@tc3-schema/validator/sms/v20210111/requests/guards";
import { Ajv } from "ajv";
import { isSendSmsRequest } from "./hand-written-request.ts";
import type { Guard } from "./ours.ts";
import { HAND_WRITTEN, type Subject } from "./subjects.ts";

/**
 * Returns the guards that are measured on requests. The other libraries are left out: their schemas are made from the
 * tolerant form of answers, and requests have no such form.
 */
export function requestSubjects(): readonly Subject[] {
  const schema = sendSmsRequest["~standard"].jsonSchema.input({ target: "draft-07" });
  const guards: readonly (readonly [name: string, guard: Guard])[] = [
    [HAND_WRITTEN, isSendSmsRequest],
    ["guard", generated],
    // A wrapper around the method would be measured too.
    // oxlint-disable-next-line typescript/unbound-method
    ["contract.is", sendSmsRequest.is],
    ["Ajv", new Ajv().compile(schema)],
  ];
  return guards.map(([name, guard]) => ({ name, guards: new Map([["SendSms", guard]]) }));
}
