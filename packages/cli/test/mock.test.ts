import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request as requestHttp } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { sendSms } from "@tc3-schema/validator/sms/v20210111";
import { startTc3, tc3In } from "./child.ts";

let directory = "";
let child: ChildProcess | undefined;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "tc3-mock-"));
});

afterEach(() => {
  child?.kill("SIGKILL");
  rmSync(directory, { recursive: true, force: true });
});

interface Mock {
  readonly url: string;
  /** Sends a SendSms, and returns the text of its answer. */
  readonly send: (...numbers: readonly string[]) => Promise<string>;
  /** Interrupts the server, and returns what it has printed. */
  readonly end: (
    signal?: NodeJS.Signals,
  ) => Promise<{ readonly code: unknown; readonly stdout: string; readonly stderr: string }>;
}

async function mock(...args: readonly string[]): Promise<Mock> {
  const started = startTc3(directory, ["mock", "--port", "0", ...args]);
  child = started;
  let stdout = "";
  let stderr = "";
  started.stderr?.setEncoding("utf8").on("data", (more: string) => {
    stderr += more;
  });
  const url = await new Promise<string>((resolve, reject) => {
    started.on("exit", () => reject(new Error(stderr)));
    started.stdout?.setEncoding("utf8").on("data", (more: string) => {
      stdout += more;
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(stdout) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  return {
    url,
    send: async (...numbers) => {
      const response = await fetch(url, {
        method: "POST",
        headers: {
          "Content-Type": "application/json",
          "X-TC-Action": "SendSms",
          "X-TC-Version": "2021-01-11",
          "X-TC-Timestamp": "1",
        },
        body: JSON.stringify({ PhoneNumberSet: numbers, SmsSdkAppId: "1400006666", TemplateId: "1110" }),
      });
      return response.text();
    },
    end: async (signal = "SIGINT") => {
      const closed = once(started, "close");
      started.kill(signal);
      const [code] = await closed;
      return { code, stdout, stderr };
    },
  };
}

describe("tc3 mock", () => {
  test("answers, prints a line for each call, and sums up at Ctrl-C", async () => {
    const { send, end } = await mock("--service", "sms");
    expect(sendSms.strict.decode(await send("+8613711112222"))).toMatchObject({ status: "success" });
    const { code, stdout } = await end();
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^Listening at \S+, edition cn: sms 2021-01-11 \(\d+ actions\)\. Ctrl-C ends it\.\n1 {2}sms SendSms {2}Ok {2}[\d.]+ ms\n/,
    );
    expect(stdout.endsWith("\n  sms SendSms: 1 call, Ok 1\n1 call, 0 refused.\n")).toBe(true);
  });

  test("ends in an orderly way when it is asked to end", async () => {
    const { end } = await mock("--service", "sms");
    expect(await end("SIGTERM")).toMatchObject({ code: 0 });
  });

  test("says once that a client speaks TLS", async () => {
    const { url, end } = await mock("--service", "sms");
    const secure = url.replace("http:", "https:");
    await expect(fetch(secure)).rejects.toThrow("fetch failed");
    await expect(fetch(secure)).rejects.toThrow("fetch failed");
    const { stderr } = await end();
    expect(stderr.split("\n").filter((line) => line.includes("begins with http://"))).toHaveLength(1);
  });

  test("ends at once while a reply is delayed", async () => {
    writeFileSync(join(directory, "rules.json"), JSON.stringify({ rules: [{ reply: { delay: 600_000 } }] }));
    const { send, end } = await mock("--service", "sms", "--rules", "rules.json");
    const cut = send("+8613711112222").catch(() => "cut");
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await end()).toMatchObject({ code: 0 });
    expect(await cut).toBe("cut");
  });

  test("answers for the services in tc3.json, with its edition", async () => {
    const project = { edition: "intl", out: "src", services: { sms: { actions: ["SendSms"] }, cvm: {} } };
    writeFileSync(join(directory, "tc3.json"), JSON.stringify(project));
    const { end } = await mock();
    const { stdout } = await end();
    expect(stdout).toMatch(/edition intl: sms 2021-01-11 \(\d+ actions\), cvm 2017-03-12/);
  });

  test("replies by the rules in a file", async () => {
    const rules = [{ action: "SendSms", calls: [2], reply: { code: "RequestLimitExceeded" } }];
    writeFileSync(join(directory, "rules.json"), JSON.stringify({ rules }));
    const { send } = await mock("--service", "sms", "--rules", "rules.json");
    const outcomes = [
      sendSms.decode(await send("+8613711112222")),
      sendSms.decode(await send("+8613711112222")),
    ];
    expect(outcomes.map(({ status }) => status)).toEqual(["success", "failure"]);
  });

  test("records its answers, so that tc3 validate can read them", async () => {
    const { send, end } = await mock("--service", "sms", "--record", "answers.ndjson");
    await send("+8613711112222");
    await send();
    await end();
    const lines = readFileSync(join(directory, "answers.ndjson"), "utf8").trim().split("\n");
    expect(lines.length).toBe(2);
    const { status, stdout } = tc3In(directory, [
      "validate",
      "--tagged",
      "--strict",
      "--summary",
      "answers.ndjson",
    ]);
    expect([status, stdout.includes("2 lines: 2 success")]).toEqual([0, true]);
  });

  test("says if its record cannot be written, and goes on", async () => {
    const { send, end } = await mock("--service", "sms", "--record", "/dev/full");
    expect(sendSms.decode(await send("+8613711112222")).status).toBe("success");
    expect(sendSms.decode(await send("+8613711112222")).status).toBe("success");
    const { code, stderr } = await end();
    expect(code).toBe(0);
    expect(stderr).toMatch(/^tc3: \/dev\/full cannot be written, so the record ends here: .*ENOSPC.*\n$/);
  });

  test("posts the receipts of messages", async () => {
    const arrived = new Promise<string>((resolve) => {
      const receiver = createServer((request, response) => {
        let text = "";
        request.setEncoding("utf8").on("data", (more: string) => {
          text += more;
        });
        request.on("end", () => {
          response.end("{}");
          receiver.close();
          resolve(text);
        });
      });
      receiver.listen(0, "127.0.0.1", () => {
        const address = receiver.address();
        const port = typeof address === "object" ? address?.port : 0;
        void mock("--service", "sms", "--callback", `http://127.0.0.1:${port}/receipts`).then(({ send }) =>
          send("+8613711112222"),
        );
      });
    });
    expect(JSON.parse(await arrived)).toMatchObject([{ nationcode: "86", mobile: "13711112222" }]);
  });

  test("prints one object for each event with --json", async () => {
    const { send, end } = await mock("--service", "sms", "--json");
    await send("+8613711112222");
    const { stdout } = await end();
    const events: readonly { event: string }[] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(events.map(({ event }) => event)).toEqual(["listening", "call", "summary"]);
    expect(events[1]).toMatchObject({
      number: 1,
      service: "sms",
      action: "SendSms",
      result: "Ok",
      rule: null,
    });
  });
});

describe("tc3 proxy", () => {
  test("stands before a mock, prints what somebody should look at, and counts at its end", async () => {
    const { url, end: endMock } = await mock("--service", "sms");
    const started = startTc3(directory, ["proxy", "--port", "0", "--service", "sms", "--upstream", url]);
    let stdout = "";
    let stderr = "";
    started.stdout?.setEncoding("utf8").on("data", (more: string) => {
      stdout += more;
    });
    const at = await new Promise<string>((resolve) => {
      started.stderr?.setEncoding("utf8").on("data", (more: string) => {
        stderr += more;
        const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(stderr) ?? [];
        if (found !== undefined) resolve(found);
      });
    });
    const send = (body: string): Promise<Response> =>
      fetch(at, {
        method: "POST",
        headers: {
          "Content-Type": "application/json",
          "X-TC-Action": "SendSms",
          "X-TC-Version": "2021-01-11",
          "X-TC-Timestamp": "1",
        },
        body,
      });
    await (await send("{}")).text();
    await (await send('{"PhoneNumberSet":[],"SmsSdkAppId":"1","TemplateId":"1"}')).text();
    const closed = once(started, "close");
    started.kill("SIGINT");
    const [code] = await closed;
    await endMock();
    expect(code).toBe(0);
    const lines = stdout.trim().split("\n");
    expect(lines.length).toBe(1);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      service: "sms",
      action: "SendSms",
      outcome: "failure",
      code: "MissingParameter",
      request: { code: "MissingParameter" },
      problem: null,
    });
    expect(stderr.endsWith("2 exchanges, 1 to look at.\n")).toBe(true);
  });

  test.each(["localhost:7300", "ftp://x", "https://x/path", "https://x/?a=1", "https://a:b@x/", "x"])(
    "refuses the endpoint %j",
    (upstream) => {
      const { status, stderr } = tc3In(directory, ["proxy", "--service", "sms", "--upstream", upstream]);
      expect([status, stderr.includes(`${upstream} is no endpoint`)]).toEqual([2, true]);
    },
  );
});

test("tc3 proxy refuses its own address as the endpoint", () => {
  const { status, stderr } = tc3In(directory, [
    "proxy",
    "--service",
    "sms",
    "--port",
    "7399",
    "--upstream",
    "http://localhost:7399",
  ]);
  expect([status, stderr.includes("http://localhost:7399 is the address of this proxy itself")]).toEqual([
    2,
    true,
  ]);
});

describe("tc3 proxy without an endpoint of its own", () => {
  test.each([
    "http://x.tencentcloudapi.com.example/",
    "http://sms.tencentcloudapi.com@127.0.0.1/",
    "http://sms.tencentcloudapi.com:22/",
    "http://tencentcloudapi.com/",
    "http://127.0.0.1/",
  ])("does not go to %s", async (target) => {
    const started = startTc3(directory, ["proxy", "--port", "0", "--service", "sms"]);
    child = started;
    const [line] = await once(started.stderr?.setEncoding("utf8") ?? started, "data");
    const { hostname, port } = new URL(/http:\/\/[\d.:]+/.exec(String(line))?.[0] ?? "");
    const [response] = await once(requestHttp({ hostname, port, path: target }).end(), "response");
    expect(response.statusCode).toBe(403);
  });
});

describe("tc3 mock refuses", () => {
  const RULES = { rules: [{ action: "SendSm", reply: { code: "InternalError" } }] };

  test.each([
    [[], "no service is named", "--service sms"],
    [["--service", "smss"], "no service of the edition cn is called smss", "sms"],
    [["--service", "sms", "--rules", "none.json"], "none.json", ""],
    [
      ["--service", "sms", "--rules", "rules.json"],
      "rules.json#/rules/0/action: expected an action",
      "SendSms",
    ],
    [["--service", "sms", "--secret-id", "AKID"], "both a SecretId and a SecretKey", "TC3_MOCK_SECRET_KEY"],
    [["--service", "sms", "--port", "70000"], "Expected a number from 0 to 65535", ""],
    [["--service", "sms", "--callback", "localhost"], "localhost is no URL", "http://"],
    [["--service", "sms", "--record", "none/x.ndjson"], "none/x.ndjson", ""],
    [
      ["--service", "sms", "--host", "192.0.2.1"],
      "cannot listen at 192.0.2.1:7300",
      "no address of this machine",
    ],
    [
      ["--service", "sms", "--host", "999.1.1.1"],
      "cannot listen at 999.1.1.1:7300",
      "Give an address of this machine",
    ],
  ])("the command line %j", (args, why, hint) => {
    writeFileSync(join(directory, "rules.json"), JSON.stringify(RULES));
    const { status, stderr } = tc3In(directory, ["mock", ...args]);
    expect([status, stderr.includes(why), stderr.includes(hint)]).toEqual([2, true, true]);
  });

  test("a port that is in use", async () => {
    const { url } = await mock("--service", "sms");
    const { status, stderr } = tc3In(directory, ["mock", "--service", "sms", "--port", new URL(url).port]);
    expect([status, stderr.includes("Another program listens there")]).toEqual([2, true]);
  });
});
