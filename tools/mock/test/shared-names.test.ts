import { expect, test } from "@jest/globals";
import { serve } from "../src/index.ts";
import { headersFor } from "./sign.ts";
import { codeOf, definitions, start } from "./start.ts";

const VERSION = "2017-03-12";

test("of two services with the same action and version, the credential names the one that is meant", async () => {
  const served = serve(definitions, "cn", [
    { service: "postgres", version: VERSION },
    { service: "mariadb", version: VERSION },
  ]);
  const { send, answered, close } = await start([], { served });
  const headers = headersFor("CreateAccount", VERSION);
  const unnamed = await send({ method: "POST", headers, body: "{}" });
  const named = (service: string): Record<string, string> => ({
    ...headers,
    authorization: `TC3-HMAC-SHA256 Credential=id/2026-11-30/${service}/tc3_request, SignedHeaders=host, Signature=0`,
  });
  await send({ method: "POST", headers: named("mariadb"), body: "{}" });
  await send({ method: "POST", headers: named("postgres"), body: "{}" });
  await close();
  expect(codeOf(unnamed)).toBe("InvalidAction");
  expect(unnamed.text).toContain("postgres, mariadb");
  expect(answered.map(({ call }) => call.service)).toEqual([undefined, "mariadb", "postgres"]);
});
