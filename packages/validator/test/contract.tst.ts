import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import type {
  ApiResponse,
  Contract,
  Delivered,
  EnvelopeResponse,
  KnownCommonErrorCode,
  Outcome,
  StrictOutcome,
  WithIntegers,
} from "@tc3-schema/types";
import { describe, expect, test } from "tstyche";
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
