import { expect, test } from "@jest/globals";
import common from "@tc3-schema/schemas/error-codes/common.schema.json" with { type: "json" };
import sms2019 from "@tc3-schema/schemas/services/sms/v20190711/error-codes.schema.json" with {
  type: "json",
};
import sms2021 from "@tc3-schema/schemas/services/sms/v20210111/error-codes.schema.json" with {
  type: "json",
};
import { judgeCode } from "../src/judge-code.ts";

interface Judged {
  readonly const: string;
  readonly "x-category": string;
  readonly "x-retry": string;
  readonly "x-wait-seconds"?: number;
}

const CODES: readonly (readonly [string, Judged])[] = [common, sms2019, sms2021].flatMap(({ title, oneOf }) =>
  oneOf.map((code) => [`${title} ${code.const}`, code] as const),
);

/** The judgement of a code that no rule fits. */
const UNKNOWN = { category: "unknown", retry: "no" };

test.each(CODES)("the rules and exceptions agree with the judgement in schemas: %s", (_, code) => {
  expect(judgeCode(code.const) ?? UNKNOWN).toMatchObject({
    category: code["x-category"],
    retry: code["x-retry"],
    ...(code["x-wait-seconds"] === undefined ? {} : { waitSeconds: code["x-wait-seconds"] }),
  });
});
