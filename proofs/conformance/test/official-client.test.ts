import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { OfficialClient } from "@tc3-schema/types";
import type { SmsActions as SmsActions2019 } from "@tc3-schema/types/sms/v20190711";
import type { SmsActions } from "@tc3-schema/types/sms/v20210111";
import { answered, REQUEST_ID, successBody } from "./answers.ts";
import { sdkClient, sdkClient2019 } from "./sdk-client.ts";
import { type Service, startService } from "./service.ts";

/** One cast gives the types of the definitions to a client of the official SDK. */
let service: Service;

beforeAll(async () => {
  service = await startService();
});

afterAll(async () => {
  await service.close();
});

/** Casts the client as a user does. The cast itself is tested here. */
const typed = (): OfficialClient<SmsActions> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  sdkClient(service.endpoint) as OfficialClient<SmsActions>;

const typed2019 = (): OfficialClient<SmsActions2019> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  sdkClient2019(service.endpoint) as OfficialClient<SmsActions2019>;

const actionsOf = (version: string): readonly string[] => {
  const file = import.meta.resolve(`@tc3-schema/schemas/services/sms/${version}/responses.schema.json`);
  const schema: { readonly "x-actions": object } = JSON.parse(readFileSync(new URL(file), "utf8"));
  return Object.keys(schema["x-actions"]);
};

describe("the official client with our types", () => {
  test("takes typed requests and gives typed answers", async () => {
    const client = typed();
    service.answerWith(answered(successBody()));
    const answer = await client.SendSms({
      PhoneNumberSet: ["+8613800000000"],
      SmsSdkAppId: "1400000000",
      TemplateId: "1",
    });
    const fee: number | null | undefined = answer.SendStatusSet?.[0]?.Fee;
    const requestId: string = answer.RequestId;
    expect([fee, requestId]).toEqual([1, REQUEST_ID]);
  });

  test("does not compile with requests and answers that the API does not have", () => {
    const client = typed();
    // @ts-expect-error: a misspelt member
    const misspelt: Parameters<typeof client.SendSms>[0] = { PhoneNumbers: [] };
    // @ts-expect-error: an action that SMS does not have
    const unknown: unknown = client.SendLetter;
    expect([Object.keys(misspelt), unknown]).toEqual([["PhoneNumbers"], undefined]);
  });

  test.each(actionsOf("v20210111"))("has %s, as SmsActions of 2021-01-11 says", (action) => {
    const client: object = typed();
    expect(typeof Reflect.get(client, action)).toBe("function");
  });

  test.each(actionsOf("v20190711"))("has %s, as SmsActions of 2019-07-11 says", (action) => {
    const client: object = typed2019();
    expect(typeof Reflect.get(client, action)).toBe("function");
  });

  test("takes no argument if a request has no members, as in services other than SMS", async () => {
    type RegionActions = {
      DescribeRegions: { request: object; response: { RequestId: string; TotalCount: number }; code: never };
    };
    const official = sdkClient(service.endpoint);
    // A call in the form of the SDK's own code.
    const withRegions = Object.assign(official, {
      DescribeRegions: (req?: null): Promise<{ RequestId?: string }> =>
        official.request("DescribeRegions", req),
    });
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the cast is tested here
    const client = withRegions as OfficialClient<RegionActions>;
    service.answerWith(answered(JSON.stringify({ Response: { TotalCount: 2, RequestId: REQUEST_ID } })));
    const { TotalCount } = await client.DescribeRegions();
    expect([TotalCount, service.lastRequest().body.toString()]).toEqual([2, "{}"]);
  });
});
