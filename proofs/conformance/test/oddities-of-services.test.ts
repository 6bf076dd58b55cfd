// oxlint-disable typescript/unbound-method -- contracts and guards are closures: none of them has a this
import { describe, expect, test } from "@jest/globals";
import type { Outcome } from "@tc3-schema/types";
import { envelope } from "@tc3-schema/validator";
import { issuesOf } from "../src/every-service/outcome.ts";
import { generatedService } from "./generated-service.ts";

type AnyOutcome = Outcome<unknown, string>;

/** Returns an outcome in short: `status: code at path, …`. */
const brief = (outcome: AnyOutcome): string =>
  [
    outcome.status,
    issuesOf(outcome)
      .map(({ code, path }) => `${code} at ${path.join(".")}`)
      .join(", "),
  ]
    .filter((each) => each !== "")
    .join(": ");

const R = { RequestId: "r" };
const REASON = { Code: "InvalidParameter.Url", Message: "no such page" };

describe("an action with an Error member of its own (two of lkeap)", () => {
  const service = generatedService({
    service: "paper",
    actions: {
      GetResult: { Status: "string!", Error: "Reason" },
      GetUsage: { Usage: "Usage!", Error: "Failure" },
    },
    types: {
      Reason: { Code: "string!", Message: "string!" },
      Failure: { Code: "string", Message: "string", Line: "int64" },
      Usage: { Tokens: "int64!" },
    },
  });

  test("in the body of a success it is data, although envelope reports a failure", async () => {
    const contract = await (await service).contract("GetResult");
    const body = { Response: { ...R, Status: "Failed", Error: REASON } };
    expect(contract.check(body)).toMatchObject({
      status: "success",
      conforms: true,
      data: { Error: REASON },
    });
    expect(contract.is(body)).toBe(true);
    expect(envelope.check(body)).toMatchObject({ status: "failure", error: { code: REASON.Code } });
  });

  test("if only RequestId is beside it, it is a failure like any other", async () => {
    const contract = await (await service).contract("GetResult");
    const body = { Response: { ...R, Error: REASON } };
    expect(contract.check(body)).toMatchObject({ status: "failure", error: { code: REASON.Code } });
    expect(brief(contract.check({ Response: { ...R, Error: { Code: 7 } } }))).toMatch(
      /^malformed: bad-error/,
    );
  });

  test("as data it is judged by its own type", async () => {
    const contract = await (await service).contract("GetResult");
    const withError = (Error: unknown): AnyOutcome =>
      contract.check({ Response: { ...R, Status: "Failed", Error } });
    expect(brief(withError({ Code: 7, Message: "" }))).toBe("malformed: wrong-kind at Response.Error.Code");
    expect(brief(withError({}))).toBe(
      "success: missing at Response.Error.Code, missing at Response.Error.Message",
    );
    // It is optional, so null is not drift.
    expect(brief(withError(null))).toBe("success");
  });

  test("its 64-bit integers are converted, with an Error in the body, an empty one, and without", async () => {
    const contract = await (await service).contract("GetUsage");
    for (const error of ["", ',"Error":{}', ',"Error":{"Code":"","Message":""}', ',"Error":null']) {
      const body = `{"Response":{"Usage":{"Tokens":9007199254740993}${error},"RequestId":"r"}}`;
      expect(contract.decode(body, { integers: "bigint" })).toMatchObject({
        status: "success",
        data: { Usage: { Tokens: 9007199254740993n } },
      });
      expect(contract.decode(body)).toMatchObject({
        conforms: false,
        drift: expect.arrayContaining([
          expect.objectContaining({ code: "unsafe-integer", received: "9007199254740993" }),
        ]),
      });
    }
  });

  test("integers of the Error itself are converted too", async () => {
    const contract = await (await service).contract("GetUsage");
    const body = '{"Response":{"Usage":{"Tokens":1},"Error":{"Line":9007199254740993},"RequestId":"r"}}';
    expect(contract.decode(body, { integers: "string" })).toMatchObject({
      data: { Error: { Line: "9007199254740993" } },
    });
  });

  test("its type says so", async () => {
    const { compile } = await service;
    expect(
      compile(`import type { GetResultResponse } from "./types/index.js";
        export const code = (answer: GetResultResponse): string | undefined => answer.Error?.Code;`),
    ).toEqual([]);
  });
});

describe("a member called Response (monitor, ocr)", () => {
  const service = generatedService({
    service: "watch",
    actions: { DescribeProgress: { Response: "list/Progress!" } },
    types: { Progress: { Done: "int64!" } },
  });

  test("belongs to the action, and is not a second envelope", async () => {
    const contract = await (await service).contract("DescribeProgress");
    expect(contract.check({ Response: { ...R, Response: [{ Done: 1 }] } })).toMatchObject({
      status: "success",
      conforms: true,
      requestId: "r",
      data: { Response: [{ Done: 1 }] },
    });
    expect(brief(contract.check({ Response: { ...R, Response: {} } }))).toBe(
      "malformed: wrong-kind at Response.Response",
    );
    expect(brief(contract.check({ Response: { Response: R } }))).toMatch(
      /malformed: bad-request-id at Response\.RequestId/,
    );
  });

  test("its integers are converted", async () => {
    const contract = await (await service).contract("DescribeProgress");
    const body = '{"Response":{"RequestId":"r","Response":[{"Done":9007199254740993}]}}';
    expect(contract.decode(body, { integers: "bigint" })).toMatchObject({
      data: { Response: [{ Done: 9007199254740993n }] },
    });
  });
});

describe("a success with an empty Error (tbp)", () => {
  test("is a success, and the Error is drift", async () => {
    const service = await generatedService({ service: "bot", actions: { Reset: { BotName: "string!" } } });
    const contract = await service.contract("Reset");
    const body = { Response: { ...R, BotName: "b", Error: { Code: "", Message: "" } } };
    expect(contract.check(body)).toMatchObject({ status: "success", conforms: false });
    expect(brief(contract.check(body))).toBe("success: empty-error at Response.Error.Code");
    expect(contract.is(body)).toBe(true);
  });
});

describe("an action that only streams", () => {
  const service = generatedService({ service: "chat", actions: { ChatStream: {} } });

  test.each([
    ["data first", 'data: {"Text":"a","IsEnd":false}\n\ndata: {"Text":"","IsEnd":true}\n\n'],
    ["no blank after data:", 'data:{"Choices":[]}\n\n'],
    ["its event first", 'event: message\ndata: {"Text":"a"}\n\n'],
  ])("an event stream is not JSON, and the message says what it is: %s", async (_how, body) => {
    const contract = await (await service).contract("ChatStream");
    const outcome = contract.decode(body);
    expect(brief(outcome)).toBe("malformed: not-json at ");
    expect(issuesOf(outcome)[0]?.message).toMatch(/event stream/);
  });

  test("its failures come as JSON, and are failures", async () => {
    const contract = await (await service).contract("ChatStream");
    expect(contract.decode(JSON.stringify({ Response: { ...R, Error: REASON } }))).toMatchObject({
      status: "failure",
      error: { code: REASON.Code, message: REASON.Message },
    });
  });

  test("a single event is not an answer", async () => {
    const contract = await (await service).contract("ChatStream");
    expect(brief(contract.decode('{"index":4,"delta":"a"}'))).toBe("malformed: no-response at Response");
  });
});

describe("autoscaling, which is as", () => {
  test("the name of the folder differs from that of the service, its contracts, its host and its codes", async () => {
    const { contract, text } = await generatedService({
      folder: "autoscaling",
      service: "as",
      actions: { DescribeLimits: { Max: "int64!" } },
    });
    expect(await contract("DescribeLimits")).toMatchObject({ service: "as", version: "2020-02-02" });
    expect(text("index.js")).toContain("describeLimits");
  });
});

describe("recursive types", () => {
  const service = generatedService({
    service: "tree",
    actions: { DescribeTree: { Root: "Node!" } },
    types: {
      Node: { Id: "int64!", Children: "list/Node", Twin: "Leaf?" },
      Leaf: { Of: "Node" },
    },
  });

  const deep = (depth: number, last: object): object => {
    let node: object = last;
    for (let level = 0; level < depth; level += 1) node = { Id: level, Children: [node] };
    return node;
  };

  test("are judged at every depth, through each other too", async () => {
    const contract = await (await service).contract("DescribeTree");
    const answer = (Root: object): AnyOutcome => contract.check({ Response: { ...R, Root } });
    expect(brief(answer(deep(50, { Id: 1, Twin: { Of: { Id: 2 } } })))).toBe("success");
    expect(answer(deep(3, { Id: 1, Twin: { Of: { Id: "2" } } }))).toMatchObject({
      status: "malformed",
      issues: [
        {
          code: "wrong-kind",
          path: ["Response", "Root", "Children", 0, "Children", 0, "Children", 0, "Twin", "Of", "Id"],
        },
      ],
    });
  });

  test("their integers are converted on every level", async () => {
    const contract = await (await service).contract("DescribeTree");
    const body =
      '{"Response":{"RequestId":"r","Root":{"Id":1,"Children":[{"Id":9007199254740993,"Children":[]}]}}}';
    expect(contract.decode(body, { integers: "string" })).toMatchObject({
      data: { Root: { Id: "1", Children: [{ Id: "9007199254740993" }] } },
    });
  });

  test("have recursive TypeScript types", async () => {
    const { compile } = await service;
    expect(
      compile(`import type { Node } from "./types/index.js";
        export const depth = (node: Node): number =>
          1 + Math.max(0, ...(node.Children ?? []).map(depth));
        export const twin = (node: Node): number | undefined => node.Twin?.Of?.Twin?.Of?.Id;`),
    ).toEqual([]);
  });
});

describe("twins that differ by case only", () => {
  const service = generatedService({
    service: "twins",
    actions: { DescribeTwins: { Item: "K8sService!", item: "K8SService!", ITEM: "list/string" } },
    types: { K8sService: { Id: "string!", ID: "int64!" }, K8SService: { id: "bool!" } },
  });

  test("members are distinguished", async () => {
    const contract = await (await service).contract("DescribeTwins");
    const good = { Item: { Id: "1", ID: 1 }, item: { id: true }, ITEM: ["a"] };
    expect(contract.check({ Response: { ...R, ...good } })).toMatchObject({
      status: "success",
      conforms: true,
    });
    const swapped = { Item: { Id: 1, ID: "1" }, item: { id: true, Id: true } };
    expect(brief(contract.check({ Response: { ...R, ...swapped } }))).toBe(
      "malformed: wrong-kind at Response.Item.ID, wrong-kind at Response.Item.Id",
    );
    expect(brief(contract.check({ Response: { ...R, ...good, iTEM: 1 } }))).toBe(
      "success: unknown-field at Response.iTEM",
    );
  });

  test("each type keeps its own spelling", async () => {
    const { compile } = await service;
    expect(
      compile(`import type { DescribeTwinsResponse, K8SService, K8sService } from "./types/index.js";
        export const first = ({ Item }: DescribeTwinsResponse): K8sService => Item;
        export const second = ({ item }: DescribeTwinsResponse): K8SService => item;
        export const numbers = ({ ID }: K8sService): number => ID;
        export const flag = ({ id }: K8SService): boolean => id;`),
    ).toEqual([]);
  });
});

describe("an action that shares its name with a data type", () => {
  const service = generatedService({
    service: "names",
    actions: { PullStatus: { Set: "list/PullStatus!" }, Describe: { One: "PullStatus" } },
    types: { PullStatus: { Code: "string!" } },
  });

  test("the action has the contract, the type keeps its name", async () => {
    const { contract, compile } = await service;
    expect(
      brief((await contract("PullStatus")).check({ Response: { ...R, Set: [{ Code: "Ok" }, { Code: 7 }] } })),
    ).toBe("malformed: wrong-kind at Response.Set.1.Code");
    expect(
      compile(`import { pullStatus, type PullStatus, type PullStatusResponse } from "./index.js";
        export const first = ({ Set: [one] }: PullStatusResponse): PullStatus | undefined => one;
        export const outcome = pullStatus.decode("{}");`),
    ).toEqual([]);
  });
});

describe("types that shadow globals", () => {
  const service = generatedService({
    service: "globals",
    actions: {
      DescribeAll: { Failed: "Error!", Rows: "list/Record!", Thing: "Object!", Parts: "list/Array" },
    },
    types: {
      Error: { Reason: "string!" },
      Record: { Row: "list/string!" },
      Object: { Of: "Record" },
      Array: { Length: "int64!" },
    },
  });

  test("are judged by their definition, and do not mix with the code around them", async () => {
    const contract = await (await service).contract("DescribeAll");
    const good = { Failed: { Reason: "a" }, Rows: [{ Row: ["a"] }], Thing: { Of: { Row: [] } }, Parts: [] };
    expect(contract.check({ Response: { ...R, ...good } })).toMatchObject({
      status: "success",
      conforms: true,
    });
    const bad = { Failed: [], Rows: [[]], Thing: { Of: { Row: {} } }, Parts: [{ Length: "1" }] };
    expect(brief(contract.check({ Response: { ...R, ...bad } }))).toBe(
      `malformed: ${["Failed", "Parts.0.Length", "Rows.0", "Thing.Of.Row"]
        .map((place) => `wrong-kind at Response.${place}`)
        .join(", ")}`,
    );
  });

  test("have their own types, and leave the globals alone", async () => {
    const { compile } = await service;
    expect(
      compile(`import type { DescribeAllResponse } from "./types/index.js";
        import { describeAll } from "./index.js";
        export const reason = ({ Failed }: DescribeAllResponse): string => Failed.Reason;
        export const rows = ({ Rows, Parts }: DescribeAllResponse): readonly string[] =>
          [...Rows.flatMap(({ Row }) => Row), ...(Parts ?? []).map(({ Length }) => String(Length))];
        export const failed: Error = new Error(String(describeAll.is({})));`),
    ).toEqual([]);
  });
});

describe("descriptions that contain the end of a comment", () => {
  test("stay a comment", async () => {
    const { contract, compile, text } = await generatedService({
      service: "words",
      document: "Any of cam/*/role. */ export const stolen = 1; /* \u2028 and // so on `${1}`",
      actions: { DescribeWords: { Word: "string!", Of: "Word" } },
      types: { Word: { Text: "string!" } },
    });
    expect(text("types/DescribeWords.d.ts")).toContain("Any of cam/*");
    expect(
      brief((await contract("DescribeWords")).check({ Response: { ...R, Word: "a", Of: { Text: "b" } } })),
    ).toBe("success");
    expect(
      compile(`import * as all from "./index.js";
        export const names: "describeWords" | "requests" = "" as keyof typeof all;`),
    ).toEqual([]);
  });
});
