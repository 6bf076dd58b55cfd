import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { directorySource } from "@tc3-schema/codegen/schema-source";
import { codeListings, codeNames } from "../src/code-listings.ts";
import { Definitions, EDITIONS } from "../src/definitions.ts";

const PACKAGE = join(import.meta.dirname, "../../../packages/definitions");

const definitions = new Definitions(directorySource(PACKAGE));

// The international files of cvm and vpc refer to those of the mainland, and add and leave out actions.
test.each(["cvm/v20170312", "vpc/v20170312", "sms/v20210111"])(
  "the search finds the same actions for each code of %s as parsing the files",
  (path) => {
    const [service = ""] = path.split("/");
    const parsed = EDITIONS.flatMap((edition) => definitions.edition(edition, path) ?? []);
    const codes = new Set(parsed.flatMap((facts) => [...facts.codes.keys()]));
    expect(codes.size).toBeGreaterThan(50);
    const different = [...codes].filter((code) => {
      const actions = new Set(parsed.flatMap((facts) => facts.codes.get(code) ?? []));
      const [found] = codeListings(definitions, code, { service });
      return JSON.stringify(found?.actions) !== JSON.stringify([...actions].sort());
    });
    expect(different).toEqual([]);
  },
);

test("all services are searched if none is named, and the newest version of a service comes first", () => {
  const listings = codeListings(definitions, "ResourceNotFound");
  expect(listings.length).toBeGreaterThan(100);
  const versions = listings.filter(({ service }) => service === "tke").map(({ version }) => version);
  expect(versions).toEqual([...versions].sort().reverse());
  expect(versions.length).toBeGreaterThan(1);
});

test("only the named version is searched", () => {
  const wanted = { service: "sms", version: "2019-07-11" };
  expect(codeListings(definitions, "InternalError.Timeout", wanted)).toMatchObject([wanted]);
});

test("a code is compared as it is spelled: a part of it, or another case, is another code", () => {
  expect(codeListings(definitions, "OperationDenied.InstanceOperationInProgres")).toEqual([]);
  expect(codeListings(definitions, "operationdenied.instanceoperationinprogress")).toEqual([]);
  expect(codeListings(definitions, '"')).toEqual([]);
});

test("the names of all codes of both editions are found", () => {
  const names = codeNames(definitions);
  expect(names).toHaveLength(12_268);
  expect(names).toContain("UnsupportedOperation.");
});
