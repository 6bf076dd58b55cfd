import { request as requestHttp } from "node:http";
import { describe, expect, test } from "@jest/globals";
import type { Upstream } from "../src/index.ts";
import { proxy } from "./proxied.ts";
import { REQUEST, SMS } from "./send-sms.ts";
import { sendText } from "./send-text.ts";
import { headersFor } from "./sign.ts";
import { codeOf, type Reached } from "./start.ts";
import { started } from "./started.ts";

describe("a proxy that clients name as their proxy", () => {
  const through = async (isAllowed: (upstream: Upstream) => boolean): Promise<Reached> => {
    const mock = await started();
    const { hostname, port } = new URL((await proxy(undefined, isAllowed)).url);
    const target = `${mock.url}/`;
    return new Promise((resolve, reject) => {
      const options = { hostname, port, method: "POST", path: target, headers: headersFor("SendSms", SMS) };
      const sent = requestHttp(options, (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (chunk: string) => {
          text += chunk;
        });
        response.on("end", () => resolve({ status: response.statusCode ?? 0, type: null, text }));
      });
      sent.on("error", reject);
      sent.end(JSON.stringify(REQUEST));
    });
  };

  test("goes to the host in the request", async () => {
    const reached = await through(({ hostname }) => hostname === "127.0.0.1");
    expect([reached.status, codeOf(reached)]).toEqual([200, undefined]);
  });

  test("does not go to any other host", async () => {
    expect((await through(({ hostname }) => hostname.endsWith(".tencentcloudapi.com"))).status).toBe(403);
  });

  test.each(["http://[bad/", "http://sms.tencentcloudapi.com:99999/", "/"])(
    "answers 400 to the target %j",
    async (target) => {
      const { url } = await proxy(undefined, () => true);
      const answer = await sendText(url, `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      expect([answer.startsWith("HTTP/1.1 400 "), answer.includes("--upstream")]).toEqual([true, true]);
    },
  );
});
