import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";

const SERVICES = new URL("../../../schemas/services/", import.meta.url);

const read = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(path, SERVICES), "utf8"));

const versions = readdirSync(SERVICES, { recursive: true, encoding: "utf8" }).filter((path) =>
  existsSync(new URL(`${path}/error-codes.schema.json`, SERVICES)),
);

test("there are catalogues of services", () => {
  expect(versions.length).toBeGreaterThan(0);
});

// In an imported service, the generator leaves out actions that only one of the two sources knows. In our schemas that
// is a mistake.
test.each(versions)("the catalogue of %s lists codes only for existing actions", (version) => {
  const codes = Object(read(`${version}/error-codes.schema.json`)).oneOf;
  const actions = Object.keys(Object(read(`${version}/responses.schema.json`))["x-actions"]);
  const listed = new Set<string>(codes.flatMap((code: Record<string, unknown>) => code["x-actions"] ?? []));
  expect([...listed].filter((action) => !actions.includes(action))).toEqual([]);
});
