import { expect, test } from "@jest/globals";
import common from "@tc3-schema/schemas/error-codes/common.schema.json" with { type: "json" };
import intlSms2019 from "@tc3-schema/schemas/intl/services/sms/v20190711/error-codes.schema.json" with {
  type: "json",
};
import intlSms2021 from "@tc3-schema/schemas/intl/services/sms/v20210111/error-codes.schema.json" with {
  type: "json",
};
import sms2019 from "@tc3-schema/schemas/services/sms/v20190711/error-codes.schema.json" with {
  type: "json",
};
import sms2021 from "@tc3-schema/schemas/services/sms/v20210111/error-codes.schema.json" with {
  type: "json",
};
import { type CodeJudgement, judgeCode } from "../src/judge-code.ts";

interface Judged {
  readonly const: string;
  readonly "x-fault": string;
  readonly "x-category": string;
  readonly "x-retry": string;
  readonly "x-wait-seconds"?: number;
}

const CODES: readonly (readonly [string, Judged])[] = [
  common,
  sms2019,
  sms2021,
  intlSms2019,
  intlSms2021,
].flatMap(({ $id, oneOf }) => oneOf.map((code) => [`${$id} ${code.const}`, code] as const));

/** The judgement of a code that no rule fits. */
const UNKNOWN: Partial<CodeJudgement> = { fault: "unknown", category: "unknown", retry: "no" };

test.each(CODES)("the rules and exceptions agree with the judgement in schemas: %s", (_, code) => {
  const { fault, category, retry, waitSeconds }: Partial<CodeJudgement> = judgeCode(code.const) ?? UNKNOWN;
  expect({ fault, category, retry, waitSeconds }).toEqual({
    fault: code["x-fault"],
    category: code["x-category"],
    retry: code["x-retry"],
    waitSeconds: code["x-wait-seconds"],
  });
});
