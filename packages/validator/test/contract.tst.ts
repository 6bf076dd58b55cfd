import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import type {
  ApiResponse,
  Contract,
  Delivered,
  EnvelopeResponse,
  Infer,
  KnownCommonErrorCode,
  Outcome,
  RequestContract,
  RequestOutcome,
  StrictOutcome,
  WithIntegers,
} from "@tc3-schema/types";
import type { SendSmsRequest } from "@tc3-schema/types/sms/v20210111/requests";
import { describe, expect, test } from "tstyche";
import { isSendSmsRequest } from "../generated/sms/v20210111/requests/guards.js";
import { sendSmsRequest } from "../generated/sms/v20210111/requests/SendSms.js";
import { isEnvelope } from "../src/guards.ts";
import { envelope } from "../src/index.ts";

type Accepted = ApiResponse<Delivered<EnvelopeResponse>, KnownCommonErrorCode>;

describe("envelope", () => {
  test("is the contract that every action shares", () => {
    expect(envelope).type.toBe<Contract<EnvelopeResponse, KnownCommonErrorCode>>();
    expect(envelope.check({})).type.toBe<Outcome<EnvelopeResponse, KnownCommonErrorCode>>();
    expect(envelope.strict.decode("", { integers: "bigint" })).type.toBe<
      StrictOutcome<WithIntegers<EnvelopeResponse, "bigint">, KnownCommonErrorCode>
    >();
  });

  test("the bare guard narrows as the contract does", () => {
    const value = {} as unknown;
    if (isEnvelope(value)) expect(value).type.toBe<Accepted>();
    if (envelope.is(value)) expect(value).type.toBe<Accepted>();
  });

  test("is a Standard Schema, whose output is what is narrows to", () => {
    expect<StandardSchemaV1<Accepted, Accepted>>().type.toBeAssignableFrom<typeof envelope>();
    expect<StandardJSONSchemaV1<Accepted, Accepted>>().type.toBeAssignableFrom<typeof envelope>();
    expect<StandardSchemaV1.InferOutput<typeof envelope>>().type.toBe<Accepted>();
    expect<StandardSchemaV1.InferInput<typeof envelope>>().type.toBe<Accepted>();
  });
});

describe("the request of SendSms", () => {
  test("is a contract of its type", () => {
    expect(sendSmsRequest).type.toBe<RequestContract<SendSmsRequest>>();
    expect<Infer<typeof sendSmsRequest>>().type.toBe<SendSmsRequest>();
    expect(sendSmsRequest.check({})).type.toBe<RequestOutcome<SendSmsRequest>>();
  });

  test("is and the bare guard narrow to that type", () => {
    const value = {} as unknown;
    if (isSendSmsRequest(value)) expect(value).type.toBe<SendSmsRequest>();
    if (sendSmsRequest.is(value)) expect(value).type.toBe<SendSmsRequest>();
  });

  test("is a Standard Schema", () => {
    expect<StandardSchemaV1<SendSmsRequest, SendSmsRequest>>().type.toBeAssignableFrom<
      typeof sendSmsRequest
    >();
  });
});
