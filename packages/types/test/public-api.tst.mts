import type {
  ApiResponse,
  AsDelivered,
  CallbackOutcome,
  CommonErrorCode,
  Contract,
  Delivered,
  DriftCode,
  EnvelopeResponse,
  ErrorResponse,
  Failure,
  Infer,
  Int64,
  IntegerMode,
  Issue,
  KnownCommonErrorCode,
  Malformed,
  MalformedCode,
  OfficialClient,
  Open,
  Outcome,
  StrictOutcome,
  SuccessResponse,
  WithIntegers,
} from "@tc3-schema/types";
import { describe, expect, test } from "tstyche";

interface Item {
  Code: string;
  Fee: Int64;
}

interface Send {
  SendStatusSet: Item[];
  Total: number;
  RequestId: string;
}

type Known = "FailedOperation.X" | "InternalError";

describe("codes", () => {
  test("Open accepts any string and keeps the known ones", () => {
    expect<Open<Known>>().type.toBeAssignableFrom<string>();
    expect<string>().type.toBeAssignableFrom<Open<Known>>();
    expect<Open<Known>>().type.toBe<Known | (string & {})>();
    expect<Open<Known>>().type.not.toBeAssignableFrom<number>();
  });

  test("CommonErrorCode accepts any string, KnownCommonErrorCode does not", () => {
    expect<CommonErrorCode>().type.toBe<Open<KnownCommonErrorCode>>();
    expect<KnownCommonErrorCode>().type.toBeAssignableFrom<"AuthFailure.SignatureFailure">();
    expect<KnownCommonErrorCode>().type.not.toBeAssignableFrom<"Nonsense">();
    expect<KnownCommonErrorCode>().type.not.toBeAssignableFrom<string>();
  });
});

describe("responses", () => {
  test("have the shapes of the wire", () => {
    expect<SuccessResponse>().type.toBe<{ Response: { RequestId: string } & { Error?: null } }>();
    expect<SuccessResponse<Send>>().type.toBe<{ Response: Send & { Error?: null } }>();
    expect<SuccessResponse<Send & { Error: Item }>>().type.toBe<{ Response: Send & { Error: Item } }>();
    expect<ErrorResponse>().type.toBe<{
      Response: { Error: { Code: string & {}; Message: string }; RequestId: string };
    }>();
    expect<ErrorResponse<Known>["Response"]["Error"]["Code"]>().type.toBe<Open<Known>>();
    expect<ApiResponse<Send, Known>>().type.toBe<SuccessResponse<Send> | ErrorResponse<Known>>();
    expect<ApiResponse>().type.toBe<ApiResponse<{ RequestId: string }, never>>();
  });

  test("Error tells a failure from a success, absent and null alike", () => {
    const { Response } = {} as ApiResponse<Send, Known>;
    if (Response.Error) expect(Response.Error.Code).type.toBe<Open<Known>>();
    else expect(Response.SendStatusSet).type.toBe<Item[]>();
  });

  test("the envelope's Response has a RequestId and members of unknown kind", () => {
    expect<EnvelopeResponse["RequestId"]>().type.toBe<string>();
    expect<EnvelopeResponse["TotalCount"]>().type.toBe<unknown>();
    expect<EnvelopeResponse>().type.not.toBeAssignableFrom<{ TotalCount: number }>();
  });
});

describe("a delivered response", () => {
  test("may lack any member or have null there, in lists too", () => {
    expect<AsDelivered<{ Set: { Code: string; Total: number }[]; RequestId: string }>>().type.toBe<{
      Set?: ({ Code?: string | null; Total?: number | null } | null)[] | null;
      RequestId?: string | null;
    }>();
    expect<AsDelivered<string>>().type.toBe<string>();
  });

  test("keeps 64-bit integers and codes as they are", () => {
    expect<number | null | undefined>().type.toBeAssignableFrom<AsDelivered<Item>["Fee"]>();
    expect<AsDelivered<{ Code: Open<Known> }>["Code"]>().type.toBe<Open<Known> | null | undefined>();
  });

  test("always has a RequestId", () => {
    expect<Delivered<Send>["RequestId"]>().type.toBe<string>();
    expect<Delivered<Send>>().type.toBe<AsDelivered<Send> & { RequestId: string }>();
    expect<Delivered<Send>>().type.toBeAssignableFrom<Send>();
    expect<Send>().type.not.toBeAssignableFrom<Delivered<Send>>();
  });
});

describe("integers", () => {
  test("a plain number fits an Int64, and an Int64 is a number", () => {
    expect<Int64>().type.toBeAssignableFrom<number>();
    expect<number>().type.toBeAssignableFrom<Int64>();
    expect<Int64>().type.not.toBeAssignableFrom<string>();
  });

  test("each mode converts the Int64 and nothing else", () => {
    expect<IntegerMode>().type.toBe<"number" | "bigint" | "string">();
    expect<WithIntegers<Send, "number">>().type.toBe<Send>();
    expect<WithIntegers<Send, "bigint">>().type.toBe<{
      SendStatusSet: { Code: string; Fee: bigint }[];
      Total: number;
      RequestId: string;
    }>();
    expect<WithIntegers<Send, "string">["SendStatusSet"][number]["Fee"]>().type.toBe<string>();
    expect<WithIntegers<Send, "string">["Total"]>().type.toBe<number>();
    expect<WithIntegers<{ Code: Open<Known> }, "bigint">["Code"]>().type.toBe<Open<Known>>();
    expect<WithIntegers<EnvelopeResponse, "bigint">["TotalCount"]>().type.toBe<unknown>();
  });
});

describe("outcomes", () => {
  test("the codes of issues", () => {
    expect<MalformedCode>().type.toBe<
      "not-json" | "no-response" | "bad-request-id" | "bad-error" | "wrong-kind" | "too-deep"
    >();
    expect<DriftCode>().type.toBe<
      "null" | "missing" | "unknown-field" | "deprecated-field" | "unsafe-integer" | "empty-error"
    >();
    expect<Issue>().type.toBe<{
      path: readonly (string | number)[];
      code: MalformedCode | DriftCode;
      message: string;
      expected?: string;
      received?: string;
    }>();
  });

  test("narrow by status and by conforms", () => {
    const outcome = {} as Outcome<Send, Known>;
    if (outcome.status === "failure") {
      expect(outcome).type.toBe<Failure<Known>>();
      expect(outcome.error.code).type.toBe<Open<Known>>();
      expect(outcome.response).type.toBe<Readonly<Record<string, unknown>>>();
    } else if (outcome.status === "malformed") {
      expect(outcome).type.toBe<Malformed>();
      expect(outcome.requestId).type.toBe<string | undefined>();
    } else if (outcome.conforms) {
      expect(outcome.data).type.toBe<Send>();
      expect(outcome.drift).type.toBe<readonly Issue[]>();
    } else {
      expect(outcome.data).type.toBe<Delivered<Send>>();
      expect(outcome.omitted).type.toBe<number>();
    }
  });

  test("strict leaves no success that breaks a promise", () => {
    type StrictSuccess = Extract<StrictOutcome<Send, Known>, { status: "success" }>;
    expect<StrictSuccess["data"]>().type.toBe<Send>();
    expect<StrictSuccess["conforms"]>().type.toBe<true>();
    expect<Outcome<Send, Known>>().type.toBeAssignableFrom<StrictOutcome<Send, Known>>();
    expect<StrictOutcome<Send, Known>>().type.not.toBeAssignableFrom<Outcome<Send, Known>>();
  });

  test("a callback has no failure", () => {
    expect<CallbackOutcome<Item>["status"]>().type.toBe<"success" | "malformed">();
    type Success = Extract<CallbackOutcome<Item>, { status: "success" }>;
    expect<Extract<Success, { conforms: false }>["data"]>().type.toBe<AsDelivered<Item>>();
  });
});

describe("a contract", () => {
  const contract = {} as Contract<Send, Known>;

  test("narrows the value by is and assert", () => {
    const value = {} as unknown;
    if (contract.is(value)) expect(value).type.toBe<ApiResponse<Delivered<Send>, Known>>();
    const assertion: Contract<Send, Known> = contract;
    assertion.assert(value);
    expect(value).type.toBe<ApiResponse<Delivered<Send>, Known>>();
  });

  test("returns an outcome from check, and a strict one from strict.check", () => {
    expect(contract.check({})).type.toBe<Outcome<Send, Known>>();
    expect(contract.strict.check({})).type.toBe<StrictOutcome<Send, Known>>();
    expect(contract.check).type.not.toBeCallableWith({}, { strict: true });
  });

  test("has an inferred type that is the one of is", () => {
    expect<Infer<typeof contract>>().type.toBe<ApiResponse<Delivered<Send>, Known>>();
    expect<Infer<typeof contract.strict>>().type.toBe<ApiResponse<Send, Known>>();
  });

  test("an official client has the methods of a service", () => {
    type Client = OfficialClient<{
      SendSms: { request: { PhoneNumberSet: string[] }; response: Send; code: Known };
    }>;
    expect<Client["SendSms"]>().type.toBe<
      (request: { PhoneNumberSet: string[] }) => Promise<Delivered<Send>>
    >();
  });

  test("an official client needs no argument if a request has no members, as the SDK declares it", () => {
    interface DescribeRegionsRequest {}
    type RegionActions = {
      DescribeRegions: { request: DescribeRegionsRequest; response: Send; code: Known };
    };
    interface SdkClient {
      DescribeRegions(req?: null, cb?: (error: string, rep: object) => void): Promise<{ RequestId?: string }>;
    }
    const client = {} as SdkClient as OfficialClient<RegionActions>;
    expect(client.DescribeRegions).type.toBeCallableWith();
    expect(client.DescribeRegions).type.toBeCallableWith({});
    expect(client.DescribeRegions).type.toBeCallableWith(null);
    expect(client.DescribeRegions).type.not.toBeCallableWith({ Limit: 1 });
    expect(client.DescribeRegions()).type.toBe<Promise<Delivered<Send>>>();
  });

  test("types the integers of decode by the mode", () => {
    expect(contract.decode("")).type.toBe<Outcome<Send, Known>>();
    expect(contract.decode(new Uint8Array(), { integers: "bigint" })).type.toBe<
      Outcome<WithIntegers<Send, "bigint">, Known>
    >();
    expect(contract.decode("", {})).type.toBe<Outcome<Send, Known>>();
    expect(contract.decode("", { integers: {} as IntegerMode })).type.toBe<
      Outcome<WithIntegers<Send, IntegerMode>, Known>
    >();
    expect<WithIntegers<Send, IntegerMode>["SendStatusSet"][number]["Fee"]>().type.toBe<
      number | bigint | string
    >();
    expect(contract.strict.decode("", { integers: "string" })).type.toBe<
      StrictOutcome<WithIntegers<Send, "string">, Known>
    >();
    expect(contract.decode).type.not.toBeCallableWith({});
    expect(contract.decode(new ArrayBuffer(0))).type.toBe<Outcome<Send, Known>>();
    expect(contract.decode).type.not.toBeCallableWith("", { integers: "float" });
  });

  test("has a service, a version and an action", () => {
    expect(contract.service).type.toBe<string>();
    expect<Pick<typeof contract, "action">>().type.toBe<{ readonly action: string }>();
  });
});
