import { join } from "node:path";
import { directorySource } from "@tc3-schema/codegen/schema-source";
import { Definitions } from "@tc3-schema/facts";
import {
  type Answered,
  MockApi,
  type MockApiOptions,
  type Rule,
  type Served,
  serve,
  startServer,
} from "../src/index.ts";
import { headersFor } from "./sign.ts";

export const definitions: Definitions = new Definitions(
  directorySource(join(import.meta.dirname, "../../../packages/definitions")),
);

/** Two services that have nothing in common, and two that share DescribeInstances of 2017-03-12 with others. */
export const served: Served = serve(definitions, "cn", [
  { service: "sms", version: "2021-01-11" },
  { service: "cvm", version: "2017-03-12" },
  { service: "lkeap", version: "2024-05-22" },
]);

export interface Reached {
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
}

export interface Started {
  readonly url: string;
  readonly host: string;
  readonly api: MockApi;
  readonly answered: readonly Answered[];
  readonly close: () => Promise<void>;
  /** Sends a request of the API. */
  readonly call: (action: string, version: string, body: unknown) => Promise<Reached>;
  readonly send: (init: RequestInit, path?: string) => Promise<Reached>;
}

/** Starts a server on a free port. */
export async function start(
  rules: readonly Rule[] = [],
  options: Partial<MockApiOptions> = {},
): Promise<Started> {
  const api = new MockApi({ served, seed: 1, rules, ...options });
  const answered: Answered[] = [];
  const { url, close } = await startServer(api, {
    host: "127.0.0.1",
    port: 0,
    onAnswered: (each) => answered.push(each),
  });
  const send: Started["send"] = async (init, path = "/") => {
    const response = await fetch(`${url}${path}`, init);
    const { status, headers } = response;
    return { status, type: headers.get("content-type"), text: await response.text() };
  };
  return {
    url,
    host: url.slice("http://".length),
    api,
    answered,
    close,
    send,
    call: (action, version, body) =>
      send({ method: "POST", headers: headersFor(action, version), body: JSON.stringify(body) }),
  };
}

/** The Response object of a reply. */
export function responseOf({ text }: Reached): Readonly<Record<string, unknown>> {
  const { Response } = JSON.parse(text);
  return Response;
}

/** The code of a failure. */
export function codeOf(reached: Reached): unknown {
  const error = responseOf(reached)["Error"];
  return typeof error === "object" && error !== null && "Code" in error ? error.Code : undefined;
}
