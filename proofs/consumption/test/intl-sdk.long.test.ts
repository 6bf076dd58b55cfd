import { copyFile, readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { listenOnLoopback } from "@tc3-schema/base/loopback";
import { emptyProject } from "../src/empty-project.ts";
import { npm, npmEnvironment } from "../src/npm.ts";
import { tarball } from "../src/prepared.ts";
import { node, outputOf, run, strangersEnvironment } from "../src/run.ts";
import { type Compilation, compile, nameOf, SETTINGS } from "../src/typescripts.ts";

/** The version whose form the declarations describe. The test installs it from the registry: 43 MB. */
const SDK = "tencentcloud-sdk-nodejs-intl-en@3.0.1335";

const ANSWERS: Readonly<Record<string, object>> = {
  SendSms: { SendStatusSet: [{ SerialNo: "s-1", Fee: 1 }], Extra: 1, RequestId: "r-1" },
  DescribePhoneNumberInfo: { PhoneNumberInfoSet: [], RequestId: "r-3" },
};

const REFUSED = {
  Error: { Code: "LimitExceeded.PhoneNumberDailyLimit", Message: "too many" },
  RequestId: "r-2",
};

/** A server that answers as the API does. */
const server: Server = createServer((request, response) => {
  let body = "";
  request.on("data", (chunk) => {
    body += String(chunk);
  });
  request.on("end", () => {
    const answer = body.includes("refused") ? REFUSED : ANSWERS[String(request.headers["x-tc-action"])];
    response.statusCode = body.includes("gone") ? 503 : 200;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ Response: answer }));
  });
});

describe("the international Node SDK with the types that tc3 generate --ambient intl-sdk writes", () => {
  let project: string;
  let port: number;

  const tc3 = (...args: readonly string[]): ReturnType<typeof run> =>
    run("npx", ["--offline", "tc3", ...args], { cwd: project, env: npmEnvironment(project) });

  beforeAll(async () => {
    project = await emptyProject("module", "definitions", "cli");
    const ours = await Promise.all((["types", "errors", "validator"] as const).map(tarball));
    await npm(project, "install", ...ours);
    const args = ["install", "--no-audit", "--no-fund", "--no-save", SDK];
    outputOf("npm install", await run("npm", args, { cwd: project, env: strangersEnvironment() }));
    outputOf("tc3 add", await tc3("add", "sms@2021-01-11", "--edition", "intl"));
    outputOf("tc3 generate", await tc3("generate", "--ambient", "intl-sdk"));
    await copyFile(new URL("../consumers/intl-sdk.mts", import.meta.url), join(project, "intl-sdk.mts"));
    port = await listenOnLoopback(server);
  });

  afterAll(() => {
    server.close();
  });

  test("the declarations are exactly those of the services in use", async () => {
    const text = await readFile(join(project, "tencent/intl-sdk.d.ts"), "utf8");
    expect([...text.matchAll(/^ {4}readonly (\w+):/gm)].map(([, name]) => name)).toEqual(["common", "sms"]);
  });

  const nodenext = SETTINGS.filter(({ module }) => module === "nodenext");

  test.each(nodenext.map((setting) => [nameOf(setting), setting] as const))(
    "a program compiles, and its callbacks get the declared values: %s",
    async (_name, setting) => {
      const { result, output }: Compilation = await compile(
        project,
        ["intl-sdk.mts", "tencent/intl-sdk.d.ts"],
        setting,
      );
      expect(result).toMatchObject({ exitCode: 0, stdout: "" });
      const printed = outputOf(
        "the program",
        await node([join(output, "intl-sdk.mjs"), String(port)], { cwd: project }),
      );
      expect(printed.trimEnd().split("\n").sort()).toEqual([
        "alone []",
        'as JSON "r-1"',
        'common {"SendStatusSet":[{"SerialNo":"s-1","Fee":1}],"Extra":1,"RequestId":"r-1"}',
        "gone [null,503]",
        'refused [null,"LimitExceeded.PhoneNumberDailyLimit","r-2",true]',
        'sent ["r-1","s-1",1,null,false]',
      ]);
    },
  );
});
