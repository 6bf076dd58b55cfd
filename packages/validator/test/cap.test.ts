import { describe, expect, test } from "@jest/globals";
import { envelope } from "../src/index.ts";

const many = (count: number): Record<string, number> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`Extra${index}`, index]));

describe("an outcome lists 100 issues and counts the rest", () => {
  test("drift", () => {
    const outcome = envelope.check({ Response: { RequestId: "r" }, ...many(250) });
    expect(outcome).toMatchObject({ status: "success", conforms: true, omitted: 150 });
    expect("drift" in outcome && outcome.drift).toHaveLength(100);
  });

  test("exactly 100 leave nothing out", () => {
    expect(envelope.check({ Response: { RequestId: "r" }, ...many(100) })).toHaveProperty("omitted", 0);
  });

  test("what makes a body malformed is never crowded out by drift", () => {
    const outcome = envelope.check({ ...many(250), Response: { RequestId: 1 } });
    expect(outcome).toMatchObject({ status: "malformed", issues: [{ code: "bad-request-id" }], omitted: 0 });
  });

  test("nor by drift that strict rejects", () => {
    const outcome = envelope.check({ ...many(250), Response: { RequestId: 5 } }, { strict: true });
    expect(outcome).toMatchObject({ status: "malformed", omitted: 151 });
    expect("issues" in outcome && outcome.issues[0]?.code).toBe("bad-request-id");
  });

  test("lost integers", () => {
    const list = Array.from({ length: 1_000 }, () => "9007199254740993").join(",");
    const body = `{"Response":{"RequestId":"r","List":[${list}]}}`;
    const outcome = envelope.parse(body);
    expect(outcome).toHaveProperty("omitted", 900);
    expect("drift" in outcome && outcome.drift).toHaveLength(100);
    expect(envelope.parse(body, { strict: true })).toMatchObject({ status: "malformed", omitted: 900 });
  });
});
