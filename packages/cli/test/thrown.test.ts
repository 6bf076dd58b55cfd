import { inspect } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { ResponseValidationError, TencentCloudApiError } from "@tc3-schema/errors";
import { envelope } from "@tc3-schema/validator";
import { failure } from "./bodies.ts";
import { explained, tc3 } from "./terminal.ts";

/** The error that the official SDK for Node throws. JSON leaves out its members message and stack, and no others. */
class TencentCloudSDKHttpException extends Error {
  requestId: string;
  traceId = "";
  httpCode: number | undefined = undefined;
  code: string | undefined;

  constructor(message: string, requestId: string, code?: string) {
    super(message);
    this.name = "TencentCloudSDKHttpException";
    this.requestId = requestId;
    this.code = code;
  }
}

const thrown = new TencentCloudSDKHttpException(
  "The SecretId is not found",
  "rid-1",
  "AuthFailure.SecretIdNotFound",
);

const found = async (text: string): Promise<readonly unknown[]> => {
  const { form, outcome, code, requestId, message } = await explained(text);
  return [form, outcome, code?.code, requestId, message];
};

const EXPECTED = [
  "thrown-error",
  "failure",
  "AuthFailure.SecretIdNotFound",
  "rid-1",
  "The SecretId is not found",
];

describe("as it is printed", () => {
  test.each([
    ["Node, console.log", inspect(thrown)],
    ["Node, uncaught", `app.js:3\n    throw error;\n    ^\n\n${inspect(thrown)}\n\nNode.js v20.20.2`],
    [
      "Python",
      "[TencentCloudSDKException] code:AuthFailure.SecretIdNotFound message:The SecretId is not found requestId:rid-1",
    ],
    [
      "Python, with its traceback",
      'Traceback (most recent call last):\n  File "a.py", line 1, in <module>\n    call(code: str)\ntencentcloud.common.exception.tencent_cloud_sdk_exception.TencentCloudSDKException: [TencentCloudSDKException] code:AuthFailure.SecretIdNotFound message:The SecretId is not found requestId:rid-1\n',
    ],
    [
      "Go",
      "[TencentCloudSDKError] Code=AuthFailure.SecretIdNotFound, Message=The SecretId is not found, RequestId=rid-1",
    ],
    [
      "Java",
      "[TencentCloudSDKException]code: AuthFailure.SecretIdNotFound message:The SecretId is not found requestId:rid-1",
    ],
    [
      "Java, with its stack",
      'Exception in thread "main" [TencentCloudSDKException]code: AuthFailure.SecretIdNotFound message:The SecretId is not found requestId:rid-1\n\tat com.tencentcloudapi.common.AbstractClient.internalRequest(AbstractClient.java:1)',
    ],
    [
      "older Java, the code in the message",
      "[TencentCloudSDKException]message:AuthFailure.SecretIdNotFound-The SecretId is not found requestId:rid-1",
    ],
    [
      "PHP",
      "PHP Fatal error:  Uncaught [TencentCloud\\Common\\Exception\\TencentCloudSDKException] code:AuthFailure.SecretIdNotFound message:The SecretId is not found requestId:rid-1\n  thrown in a.php on line 1",
    ],
    [
      "labels in another order",
      "[TencentCloudSDKException]message:The SecretId is not found, requestId:rid-1, code:AuthFailure.SecretIdNotFound",
    ],
    [
      "one label per line",
      "[TencentCloudSDKException]\ncode: AuthFailure.SecretIdNotFound\nmessage: The SecretId is not found\nrequestId: rid-1",
    ],
    [
      "Java, the message with its RequestId, and the code in the message",
      "com.tencentcloudapi.common.exception.TencentCloudSDKException: AuthFailure.SecretIdNotFound-The SecretId is not found requestId:rid-1\n\tat com.tencentcloudapi.Main.main(Main.java:1)",
    ],
    [
      "labels behind the message",
      "Unhandled exception. TencentCloud.Common.TencentCloudSDKException: The SecretId is not found code:AuthFailure.SecretIdNotFound requestId:rid-1\n   at TencentCloud.Common.AbstractClient.InternalRequest()",
    ],
    [
      "the code in brackets",
      "TencentCloudSDKHttpException: [AuthFailure.SecretIdNotFound]The SecretId is not found\n    at x (a.js:1:1) {\n  requestId: 'rid-1'\n}",
    ],
    [
      "a row of members without a name",
      "{ code: 'AuthFailure.SecretIdNotFound', message: \"The SecretId is not found\", requestId: 'rid-1' }",
    ],
  ])("%s", async (_name, text) => {
    expect(await found(text)).toEqual(EXPECTED);
  });

  test("our own error", async () => {
    const error = TencentCloudApiError.from(envelope.decode(failure("InternalError", "m")));
    expect(await explained(inspect(error))).toMatchObject({
      form: "thrown-error",
      code: { code: "InternalError", retry: "transient" },
      requestId: "b5b41468-520d-4192-b42f-595cc34b6c1c",
      message: "m",
    });
  });

  test("labels within a message are not mistaken for the error's own", async () => {
    const text =
      "[TencentCloudSDKException] code:InvalidParameter message:bad requestId:no code:Nope, really requestId:rid-2";
    expect(await found(text)).toEqual([
      "thrown-error",
      "failure",
      "InvalidParameter",
      "rid-2",
      "bad requestId:no code:Nope, really",
    ]);
  });

  test("the members of a cause are not taken for the error's", async () => {
    const cause = Object.assign(new Error("socket hang up"), { code: "ECONNRESET", requestId: "other" });
    const outer = Object.assign(new Error("failed", { cause }), {
      name: "TencentCloudSDKHttpException",
      code: "InternalError",
      requestId: "rid-3",
    });
    expect(await found(inspect(outer))).toEqual([
      "thrown-error",
      "failure",
      "InternalError",
      "rid-3",
      "failed",
    ]);
  });

  test("an error that the SDK for Node prints has no code", async () => {
    const text = "[TencentCloudSDKException]message:Bad gateway  requestId:rid-4  traceId:";
    const { stdout, exitCode } = await tc3(["explain", "-", "--json"], { stdin: text });
    expect(exitCode).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      form: "thrown-error",
      outcome: null,
      code: null,
      requestId: "rid-4",
      message: "Bad gateway",
      hints: [expect.stringContaining("it has no code")],
    });
  });

  test("a code of the SDK itself has no RequestId, which is None in Python", async () => {
    const text = "[TencentCloudSDKException] code:ClientNetworkError message:timed out requestId:None";
    const { stdout, exitCode } = await tc3(["explain", "-", "--json"], { stdin: text });
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: null,
      code: { code: "ClientNetworkError", match: "none" },
      requestId: null,
      hints: [expect.stringContaining("comes from the SDK or the system")],
    });
  });

  test("a ResponseValidationError", async () => {
    const outcome = envelope.decode("<html>");
    const error = new ResponseValidationError(outcome.status === "malformed" ? outcome.issues : []);
    const printed = await tc3(["explain", "-"], { stdin: inspect(error) });
    expect(printed.exitCode).toBe(2);
    expect(printed.stdout).toContain("the body is HTML or XML");
    expect(await explained(JSON.stringify(error))).toMatchObject({
      form: "thrown-error",
      outcome: "malformed",
      issues: [{ code: "not-json" }],
    });
  });
});

describe("as JSON", () => {
  test.each([
    ["of the SDK's error, the message lost", JSON.stringify(thrown), null],
    ["with the message", JSON.stringify(Object.assign({ message: thrown.message }, thrown)), thrown.message],
    [
      "of Go's",
      JSON.stringify({ Code: thrown.code, Message: thrown.message, RequestId: "rid-1" }),
      thrown.message,
    ],
    [
      "one level down in a log",
      JSON.stringify({ level: 50, err: Object.assign({ type: "TencentCloudSDKHttpException" }, thrown) }),
      null,
    ],
    ["as text in a log", JSON.stringify({ level: "error", error: inspect(thrown) }), thrown.message],
    ["the print-out as a string", JSON.stringify(inspect(thrown)), thrown.message],
    [
      "our outcome",
      JSON.stringify(
        envelope.check({
          Response: { Error: { Code: thrown.code, Message: thrown.message }, RequestId: "rid-1" },
        }),
      ),
      thrown.message,
    ],
  ])("%s", async (_name, text, message) => {
    expect(await found(text)).toEqual([...EXPECTED.slice(0, 4), message]);
  });

  test("our own error", async () => {
    const error = TencentCloudApiError.from(thrown);
    expect(await explained(JSON.stringify(error))).toMatchObject({
      form: "thrown-error",
      outcome: "failure",
      requestId: "rid-1",
    });
  });

  test("an error of the system", async () => {
    const error = Object.assign(new Error("read"), { errno: -104, code: "ECONNRESET", syscall: "read" });
    expect(await explained(JSON.stringify(error))).toMatchObject({
      form: "thrown-error",
      outcome: null,
      code: { match: "none" },
    });
  });

  test("the Error of a body, copied out of it", async () => {
    expect(await explained('{"Code":"InternalError","Message":"m"}')).toMatchObject({
      form: "thrown-error",
      code: { match: "exact" },
      message: "m",
    });
  });

  test("a Response object with members called Code and Message is not an error", async () => {
    expect(await explained('{"Code":"x","Message":"y","Data":1,"RequestId":"z"}')).toMatchObject({
      form: "response-object",
      outcome: "success",
    });
  });
});
