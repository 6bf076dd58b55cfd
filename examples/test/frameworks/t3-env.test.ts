import { describe, expect, test } from "@jest/globals";
import type { StandardSchemaV1 } from "@standard-schema/spec";
import { createEnv } from "@t3-oss/env-core";
import type { CallbackContract, Infer } from "@tc3-schema/types";
import { reply } from "@tc3-schema/validator/sms/callbacks/reply";
import { BESIDE_TEXT, REPLIED, WRONG_REPLY } from "./bodies.ts";

/** Reads the text of an environment variable as JSON, and lets the contract judge the value. */
const jsonOf = <T>({ strict }: CallbackContract<T>): StandardSchemaV1<string, T> => ({
  "~standard": {
    version: 1,
    vendor: "example",
    validate: (text) => {
      if (typeof text !== "string") return { issues: [{ message: "expected the text of a JSON value" }] };
      const outcome = strict.decode(text);
      return outcome.status === "malformed" ? { issues: outcome.issues } : { value: outcome.data };
    },
  },
});

/** Throws the issues instead of logging them. */
const onValidationError = (issues: readonly StandardSchemaV1.Issue[]): never => {
  throw Object.assign(new Error("Invalid environment"), { issues });
};

describe("a variable with a JSON text", () => {
  const envOf = (SAMPLE_REPLY: string | undefined) =>
    createEnv({ server: { SAMPLE_REPLY: jsonOf(reply) }, runtimeEnv: { SAMPLE_REPLY }, onValidationError });

  test("becomes the value, typed", () => {
    const text: string = envOf(JSON.stringify(REPLIED)).SAMPLE_REPLY.text;
    expect(text).toBe("TD");
  });

  test.each([
    ["another kind of value", JSON.stringify(WRONG_REPLY), ["SAMPLE_REPLY", "text"]],
    ["text that is not JSON", "{", ["SAMPLE_REPLY"]],
    ["nothing", undefined, ["SAMPLE_REPLY"]],
  ])("is rejected if it holds %s", (_, text, path) => {
    expect(() => envOf(text)).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path, message: expect.any(String) })] }),
    );
  });
});

describe("a contract as the schema of the environment", () => {
  const envOf = (runtimeEnv: Record<string, string | number>) =>
    createEnv({
      server: {},
      runtimeEnv,
      createFinalSchema: () => reply,
      onValidationError,
    });

  test("accepts correct variables", () => {
    const env: Infer<typeof reply> = envOf(REPLIED);
    expect(env.text).toBe("TD");
  });

  test("rejects wrong variables by name", () => {
    expect(() => envOf(WRONG_REPLY)).toThrow(
      expect.objectContaining({ issues: [{ path: ["text"], message: BESIDE_TEXT }] }),
    );
  });
});

test("a contract as the schema of one variable sees the text, which is not a reply", () => {
  const SAMPLE_REPLY = JSON.stringify(REPLIED);
  expect(() =>
    createEnv({ server: { SAMPLE_REPLY: reply }, runtimeEnv: { SAMPLE_REPLY }, onValidationError }),
  ).toThrow(
    expect.objectContaining({
      issues: [{ path: ["SAMPLE_REPLY"], message: "expected an object, received a string" }],
    }),
  );
});
