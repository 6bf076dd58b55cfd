import { expect, test } from "@jest/globals";
import { envelope } from "../src/index.ts";

const firstMessage = (body: string): string | undefined => {
  const outcome = envelope.decode(body);
  return outcome.status === "success" ? outcome.drift[0]?.message : undefined;
};

test.each([
  ["a name that is an identifier stands as it is", "Extra", "Extra"],
  ["a name that is no identifier is quoted in brackets", "a-b", '["a-b"]'],
  ["a name with the signs of a JSON Pointer keeps them", "a/b~1", '["a/b~1"]'],
  ["a name of 64 characters is whole", "x".repeat(64), "x".repeat(64)],
  ["a longer name loses its end", "x".repeat(65), `["${"x".repeat(64)}…"]`],
])("%s in a message", (_title, name, shown) => {
  const body = JSON.stringify({ Response: { RequestId: "r" }, [name]: 1 });
  expect(firstMessage(body)).toMatch(`${shown}: `);
  expect(firstMessage(body)?.indexOf(shown)).toBe(0);
});

const nested = (levels: number): string => {
  const inside = `${'{"A":'.repeat(levels)}9007199254740993${"}".repeat(levels)}`;
  return firstMessage(`{"Response":{"RequestId":"r","List":[${inside}]}}`) ?? "";
};

test("a path of 32 steps is whole in a message, with its index in brackets", () => {
  expect(nested(29)).toMatch(`Response.List[0]${".A".repeat(29)}: `);
});

test("a longer path loses its middle in a message, and keeps 16 steps from either end", () => {
  expect(nested(30)).toMatch(`Response.List[0]${".A".repeat(13)} … A${".A".repeat(15)}: `);
});
