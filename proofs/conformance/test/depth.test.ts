import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { generatedService } from "./generated-service.ts";

/**
 * The action DescribeUserGroupTreeList of bi, which answers with a tree of groups. Two of its types contain each other,
 * directly and in a list.
 */
const service = generatedService({
  service: "tree",
  actions: { DescribeTree: { Root: "Group!" } },
  types: { Group: { Name: "string!", Parts: "list/Part" }, Part: { Of: "Group" } },
});

/** Returns a body with that many nested objects, the Response object not counted. */
const nested = (levels: number): string => {
  const open = (level: number): string =>
    level % 2 === 0 ? '{"Name":"","Parts":[' : level === levels - 1 ? "{" : '{"Of":';
  const close = (level: number): string => (level % 2 === 0 ? "]}" : "}");
  const levelsDown = Array.from({ length: levels }, (_, level) => level);
  return `{"Response":{"Root":${levelsDown.map(open).join("")}${levelsDown.reverse().map(close).join("")},"RequestId":"r"}}`;
};

describe("values of types that contain themselves", () => {
  test("1,000 levels are a success", async () => {
    const contract = await (await service).contract("DescribeTree");
    const body = nested(1_000);
    expect(contract.is(JSON.parse(body))).toBe(true);
    expect(contract.check(JSON.parse(body))).toMatchObject({ status: "success", conforms: true });
    expect(contract.decode(body)).toMatchObject({ status: "success", conforms: true });
  });

  test.each([1_001, 7_000, 20_000, 200_000])("%i levels are malformed for every verdict", async (levels) => {
    const made = await service;
    const contract = await made.contract("DescribeTree");
    const body = nested(levels);
    const value: unknown = JSON.parse(body);
    const expected = {
      status: "malformed",
      requestId: "r",
      issues: [
        {
          code: "too-deep",
          message: expect.stringContaining("nested more than 1000 levels deep"),
        },
      ],
    };
    expect(contract.check(value)).toMatchObject(expected);
    expect(contract.decode(body, { integers: "bigint" })).toMatchObject(expected);
    expect(contract.is(value)).toBe(false);
    const guards: Readonly<Record<string, (given: unknown) => boolean>> = await import(
      pathToFileURL(join(made.directory, "guards.js")).href
    );
    expect(guards["isDescribeTree"]?.(value)).toBe(false);
  });

  test("a deep issue shows the end of its path", async () => {
    const contract = await (await service).contract("DescribeTree");
    const body = nested(900).replace('{"Name":"","Parts":[{}]}', '{"Name":5,"Parts":[{}]}');
    expect(contract.decode(body)).toMatchObject({
      issues: [{ code: "wrong-kind", message: expect.stringMatching(/\(\d+ levels below this path\)$/) }],
    });
  });
});
