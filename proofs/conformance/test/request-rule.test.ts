import { expect, test } from "@jest/globals";
import type { DeclaredObject } from "../src/every-service/read-declared.ts";
import { requestRule } from "../src/every-service/requests/request-rule.ts";

const TAG: DeclaredObject = {
  kind: "object",
  members: new Map([["Name", { declared: { kind: "string" }, nullable: false, promised: true }]]),
};

const REQUEST: DeclaredObject = {
  kind: "object",
  members: new Map([
    ["Title", { declared: { kind: "string" }, nullable: false, promised: true }],
    ["Pages", { declared: { kind: "integer", official: "int64" }, nullable: false, promised: false }],
    ["Note", { declared: { kind: "string" }, nullable: true, promised: false }],
    ["Tags", { declared: { kind: "array", of: TAG }, nullable: false, promised: false }],
  ]),
};

test.each([
  ["all parameters", { Title: "a", Pages: 1, Note: "b", Tags: [{ Name: "c" }] }, []],
  ["null where it is allowed", { Title: "a", Note: null }, []],
  ["null where it is not allowed", { Title: null, Tags: [null] }, ["null at Tags.0", "null at Title"]],
  ["a required parameter that is missing", { Tags: [{}] }, ["missing at Tags.0.Name", "missing at Title"]],
  ["digits in quotes", { Title: "a", Pages: "1" }, ["wrong-kind at Pages"]],
  ["a fraction for an integer", { Title: "a", Pages: 1.5 }, ["wrong-kind at Pages"]],
  ["an object for a list", { Title: "a", Tags: {} }, ["wrong-kind at Tags"]],
  ["a list for an object", { Title: "a", Tags: [[]] }, ["wrong-kind at Tags.0"]],
  ["an unknown parameter", { Title: "a", Titel: "b" }, ["unknown-field at Titel"]],
])("the rule of a request finds what contradicts the definition: %s", (_what, request, issues) => {
  expect(requestRule(request, REQUEST)).toEqual(issues);
});
