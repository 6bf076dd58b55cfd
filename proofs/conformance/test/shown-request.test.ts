import { describe, expect, test } from "@jest/globals";
import type { Declared, DeclaredObject } from "../src/every-service/read-declared.ts";
import { shownRequest } from "../src/every-service/requests/shown-request.ts";

const object = (members: Readonly<Record<string, Declared>>): DeclaredObject => ({
  kind: "object",
  members: new Map(
    Object.entries(members).map(([name, declared]) => [name, { declared, nullable: false, promised: false }]),
  ),
});

const INTEGER: Declared = { kind: "integer", official: "int64" };
const STRING: Declared = { kind: "string" };

const REQUEST = object({
  Limit: INTEGER,
  Ratio: { kind: "number" },
  Force: { kind: "boolean" },
  Name: STRING,
  Ids: { kind: "array", of: INTEGER },
  Filters: { kind: "array", of: object({ Name: STRING, Values: { kind: "array", of: STRING } }) },
  Place: object({ Zone: STRING }),
});

const query = (...parameters: readonly string[]): unknown =>
  shownRequest(
    ["https://example.tencentcloudapi.com/?Action=Do", ...parameters, "<common>"].join("\n&"),
    REQUEST,
  )?.json;

describe("a request that an example shows as a query", () => {
  test("has numbers and booleans where the definition has them", () => {
    expect(query("Limit=20", "Ratio=0.5", "Force=true", "Name=20")).toEqual({
      Limit: 20,
      Ratio: 0.5,
      Force: true,
      Name: "20",
    });
  });

  test("keeps a text that is not of the declared kind", () => {
    expect(query('Limit="20"', "Ratio=", "Force=1", "Unknown=1")).toEqual({
      Limit: '"20"',
      Ratio: "",
      Force: "1",
      Unknown: "1",
    });
  });

  test("has lists and objects by the dots in the names", () => {
    expect(query("Ids.0=1", "Ids.1=2", "Filters.1.Name=a", "Filters.1.Values.0=b", "Place.Zone=z")).toEqual({
      Ids: [1, 2],
      Filters: [{ Name: "a", Values: ["b"] }],
      Place: { Zone: "z" },
    });
  });

  test("leaves out the parameters that every action takes", () => {
    expect(query("Region=ap-guangzhou", "Version=2020-02-02")).toEqual({});
  });

  test("keeps an equals sign in a value, and may break its lines anywhere", () => {
    const text = "https://example.tencentcloudapi.com/?\nAction=Do&\nName=a=b\r\n&<common>\r\n&Limit=1";
    expect(shownRequest(text, REQUEST)).toEqual({ json: { Name: "a=b", Limit: 1 } });
  });

  test("is not read if a body follows it, because then two requests are shown", () => {
    const text = 'https://example.tencentcloudapi.com/?Action=Do\n&Limit=1\n&<common>\n\n{"Limit":2}';
    expect(shownRequest(text, REQUEST)).toBeUndefined();
  });
});

describe("a request that an example shows as a POST", () => {
  test("is the JSON after the headers", () => {
    const text = 'POST / HTTP/1.1\nX-TC-Action: Do\n<common>\n\n{"Limit": "20"}';
    expect(shownRequest(text, REQUEST)).toEqual({ json: { Limit: "20" } });
  });

  test.each(["POST / HTTP/1.1\n<common>", 'POST / HTTP/1.1\n<common>\n\n{"Limit": 1} {"Limit": 2}', ""])(
    "is not read if it has no JSON body: %j",
    (text) => {
      expect(shownRequest(text, REQUEST)).toBeUndefined();
    },
  );
});
