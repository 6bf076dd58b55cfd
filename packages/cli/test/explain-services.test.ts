import { describe, expect, test } from "@jest/globals";
import { tc3In } from "./child.ts";
import { goSdk, letters } from "./miniatures.ts";
import { project } from "./project.ts";

const at = project();
const explain = (...args: readonly string[]) => tc3In(at.directory, ["explain", ...args]);

interface Explained {
  readonly code: {
    readonly retry: string;
    readonly category: string;
    readonly reviewed: boolean;
    readonly reason: string;
    readonly rule: string | null;
    readonly listedBy: readonly { readonly service: string; readonly actions: readonly string[] }[];
  };
}

const explained = (...args: readonly string[]): Explained["code"] => {
  const { code }: Explained = JSON.parse(explain(...args, "--json").stdout);
  return code;
};

const BUSY = "OperationDenied.InstanceOperationInProgress";

describe("a code of any service", () => {
  test("is explained with its services, its actions, and the rule that judged it", () => {
    const { status, stdout } = explain(BUSY);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Listed by .*\(cvm 2017-03-12\)/);
    expect(stdout).toMatch(/\(lighthouse 2020-03-24\)/);
    expect(stdout).toMatch(/Retry +yes, when the state of the resource has changed: nothing was executed\./);
    expect(stdout).toContain("(rule: operation-under-way)");
    // There is no summary, and the words of the code say what it means.
    expect(stdout).not.toContain("Nothing is known");
  });

  test("is explained in Chinese", () => {
    const { stdout } = explain(BUSY, "--lang", "zh");
    expect(stdout).toContain("资源上有其他操作正在进行");
    expect(stdout).toContain("（规则：operation-under-way）");
  });

  test("is explained as JSON, with all actions", () => {
    const { listedBy, ...code } = explained(BUSY);
    expect(code).toMatchObject({ retry: "wait", category: "state", reviewed: true });
    expect(listedBy.map(({ service }) => service)).toEqual(["cvm", "ecm", "hai", "lighthouse"]);
    expect(listedBy[0]?.actions).toContain("RebootInstances");
  });

  test("shows the first actions of a long list", () => {
    expect(explain("InvalidInstanceId.NotFound", "--service", "cvm").stdout).toMatch(
      /Listed by {2}(\w+, ){6}… \(cvm 2017-03-12\)/,
    );
  });

  test("with --service, only that service is shown", () => {
    const { listedBy } = explained(BUSY, "--service", "ecm");
    expect(listedBy.map(({ service }) => service)).toEqual(["ecm"]);
  });

  test("of the international site only is found too", () => {
    expect(explained("InvalidParameter.ConfirmPasswordContentIncorrect").listedBy).not.toEqual([]);
  });

  test("is explained where it was thrown", () => {
    const thrown = { code: BUSY, message: "busy", requestId: "b5b41468-520d-4192-b42f-595cc34b6c1c" };
    expect(explained(JSON.stringify(thrown)).retry).toBe("wait");
  });

  test("is explained in the answer that has it", () => {
    const Response = { Error: { Code: BUSY, Message: "busy" }, RequestId: "b5b41468" };
    expect(explained(JSON.stringify({ Response })).retry).toBe("wait");
  });

  test("that no rule judges has the default of its family, and says so", () => {
    const { stdout } = explain("FailedOperation.OperationFailedError");
    expect(stdout).toContain("imported, not reviewed");
    expect(explained("FailedOperation.OperationFailedError")).toMatchObject({
      category: "unknown",
      reviewed: false,
    });
  });
});

test("a code of imported schemas has the rule that judged it, until a person judges it", () => {
  const own = project();
  const schema = "schemas/services/post/v20210111/error-codes.schema.json";
  own.write("official/services/post/v20210111/api.json", JSON.stringify(letters("post")));
  for (const [file, text] of goSdk("post"))
    own.write(`sdk/${file}`, text.replaceAll("FailedOperation.NoStamp", BUSY));
  tc3In(own.directory, ["import", "tccli", "official"]);
  tc3In(own.directory, ["import", "go-sdk", "sdk"]);
  const rule = (code: string): unknown => {
    const { stdout } = tc3In(own.directory, ["explain", code, "--schemas", "schemas", "--json"]);
    return JSON.parse(stdout).code.rule;
  };
  expect(rule(BUSY)).toBe("operation-under-way");
  expect(rule(` ${BUSY} `)).toBe("operation-under-way");
  expect(rule("InternalError")).toBeNull();
  own.edit(schema, (text) =>
    text.replace(/"x-reviewed": true,\s+"x-rule": "operation-under-way"/, '"x-reviewed": false'),
  );
  expect(rule(BUSY)).toBeNull();
});

test("a common code lists services only if one is named", () => {
  expect(explained("InternalError").listedBy).toEqual([]);
  expect(explained("InternalError", "--service", "cvm").listedBy.map(({ service }) => service)).toEqual([
    "cvm",
  ]);
});

test("a code of SMS keeps its own judgement", () => {
  const { reason } = explained("FailedOperation.MissingSignatureList");
  expect(reason).not.toContain("rule");
});

test("for a misspelt code of any service, the right one is suggested", () => {
  const { status, stdout } = explain("OperationDenied.InstanceOperationInProgres");
  expect(stdout).toContain(`did you mean ${BUSY}?`);
  expect(status).toBe(1);
});

test("for a misspelt service, the right one is suggested", () => {
  const { status, stderr } = explain("InternalError", "--service", "lighthose");
  expect(stderr).toContain("Did you mean lighthouse?");
  expect(status).toBe(2);
});

test("the answers of a service without a contract in the command are not judged by another one", () => {
  const { status, stderr } = explain("{}", "--service", "cvm", "--action", "RebootInstances");
  expect(stderr).toContain("no action is called RebootInstances");
  expect(stderr).toContain("--schemas");
  expect(status).toBe(2);
});
