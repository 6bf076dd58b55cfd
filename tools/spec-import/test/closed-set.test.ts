import { execFileSync } from "node:child_process";
import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { SchemaError } from "@tc3-schema/codegen/schema-error";
import type { Imported } from "../src/index.ts";
import { action, dataType, definition, member, parameters, small } from "./official.ts";
import { workplace } from "./workplace.ts";

const one = (answer: object): object => definition(action("A"), parameters("A", [], [answer]));

/** The definition, and the message that its reader gets. */
const OUTSIDE: readonly [what: string, content: unknown, message: string][] = [
  ["something that is not an object", [], ": expected a value of type object, received []"],
  [
    "a key of the file",
    { ...small(), examples: {} },
    ': expected one of actions, metadata, objects, version, received "examples"',
  ],
  ["no objects", { ...small(), objects: undefined }, ': expected a member called "objects", received {'],
  ["another format", { ...small(), version: "2.0" }, '#/version: expected "1.0", received "2.0"'],
  [
    "a key of the metadata",
    definition({}, {}, { region: "x" }),
    '#/metadata: expected one of apiVersion, serviceShortName, serviceNameCN, api_brief, received "region"',
  ],
  [
    "a malformed version",
    definition({}, {}, { apiVersion: "latest" }),
    "#/metadata/apiVersion: expected a value that must match pattern",
  ],
  [
    "the version of another folder",
    definition({}, {}, { apiVersion: "2021-01-12" }),
    '#/metadata/apiVersion: expected the version of the folder v20210111, received "2021-01-12"',
  ],
  [
    "the name of another service",
    definition({}, {}, { serviceShortName: "mail" }),
    '#/metadata/serviceShortName: expected "post", received "mail"',
  ],
  [
    "a key of an action",
    definition(action("A", { method: "GET" }), parameters("A", [], [])),
    '#/actions/A: expected one of document, input, name, output, status, received "method"',
  ],
  [
    "a status",
    definition(action("A", { status: "beta" }), parameters("A", [], [])),
    '#/actions/A/status: expected one of "online", "deprecated", "offline", received "beta"',
  ],
  [
    "the name of an action",
    definition(action("a/b~"), parameters("a/b~", [], [])),
    "#/actions: expected a value that must match pattern",
  ],
  [
    "parameters by another name",
    definition(action("A", { input: "Nothing" }), parameters("A", [], [])),
    '#/actions/A/input: expected "ARequest", received "Nothing"',
  ],
  [
    "an answer by another name",
    definition(action("A", { output: "ARequest" }), parameters("A", [], [])),
    '#/actions/A/output: expected "AResponse", received "ARequest"',
  ],
  [
    "parameters that are not declared",
    definition(action("A"), { AResponse: parameters("A", [], [])["AResponse"] }),
    '#/actions/A/input: expected the name of an object, received "ARequest"',
  ],
  [
    "an answer that is not declared",
    definition(action("A"), { ARequest: parameters("A", [], [])["ARequest"] }),
    '#/actions/A/output: expected the name of an object, received "AResponse"',
  ],
  [
    "an answer without a RequestId",
    definition(action("A"), {
      ...parameters("A", [], []),
      AResponse: { document: "", members: [], type: "object" },
    }),
    '#/objects/AResponse/members: expected a RequestId of string/string, received "nothing"',
  ],
  [
    "an answer with another RequestId",
    definition(action("A"), {
      ...parameters("A", [], []),
      AResponse: { document: "", members: [member("RequestId", "int/int64")], type: "object" },
    }),
    '#/objects/AResponse/members: expected a RequestId of string/string, received "int/int64"',
  ],
  [
    "a key of an object",
    definition({}, dataType("T", [], { parent: "U" })),
    '#/objects/T: expected one of document, members, type, usage, received "parent"',
  ],
  [
    "a usage",
    definition({}, dataType("T", [], { usage: "inout" })),
    '#/objects/T/usage: expected one of "in", "out", "both", received "inout"',
  ],
  [
    "an object that is something else",
    definition({}, { T: { document: "", members: [], type: "array" } }),
    '#/objects/T/type: expected "object", received "array"',
  ],
  [
    "an object with both a type and a usage",
    definition({}, dataType("T", [], { type: "object" })),
    "#/objects/T: expected a value that must match exactly one schema in oneOf",
  ],
  [
    "a key of a member",
    one(member("M", "string/string", { enum: ["a"] })),
    '#/objects/AResponse/members/0: expected one of document, example, member, name, type, disabled, output_required, required, value_allowed_null, received "enum"',
  ],
  [
    "a member without documentation",
    one({ name: "M", type: "string", member: "string" }),
    '#/objects/AResponse/members/0: expected a member called "document"',
  ],
  [
    "the name of a member",
    one(member("a-b", "string/string")),
    "#/objects/AResponse/members/0/name: expected a value that must match pattern",
  ],
  [
    "a member twice",
    definition({}, dataType("T", [member("M", "bool/bool"), member("M", "bool/bool")])),
    '#/objects/T/members/1/name: expected each member once, received "M"',
  ],
  ...["disabled", "required", "output_required", "value_allowed_null"].map(
    (flag): [string, object, string] => [
      `${flag} that is not a boolean`,
      one(member("M", "string/string", { [flag]: "true" })),
      `#/objects/AResponse/members/0/${flag}: expected a value of type boolean, received "true"`,
    ],
  ),
  ...[
    "string/text",
    "string/int64",
    "int/int32",
    "int/string",
    "float/double",
    "bool/string",
    "binary/string",
    "object/Nothing",
    "object/string",
    "object/toString",
    "list/Nothing",
    "list/date",
    "list/binary",
    "list/constructor",
    "map/string",
    "AResponse/AResponse",
  ].map((pair): [string, object, string] => [
    `the pair ${pair}`,
    one(member("M", pair)),
    `#/objects/AResponse/members/0: expected a type and member of string/string, string/date, string/datetime, string/datetime_iso, int/int64, int/uint64, float/float, bool/bool, binary/binary, object/ and list/ with the name of an object, list/ with string, int64, uint64, float, bool, received "${pair}"`,
  ]),
];

/** Returns the messages about the definitions that were set aside. */
const messagesOf = ({ setAside }: Imported): string =>
  new SchemaError(setAside.flatMap(({ mistakes }) => mistakes)).message;

const mail = (): object => definition({}, {}, { serviceShortName: "mail" });

describe("a definition in an unknown form is set aside with file and pointer, and the others are imported", () => {
  test.each(OUTSIDE)("%s", (_what, content, message) => {
    const place = workplace();
    place.define("mail/v20210111", mail());
    place.define("post/v20210111", content);
    const imported = place.run();
    expect(messagesOf(imported)).toContain(`services/post/v20210111/api.json${message}`);
    expect(imported.setAside.map(({ path }) => path)).toEqual(["post/v20210111"]);
    expect(imported.definitions).toBe(1);
    expect([...place.disk().keys()].every((file) => file.startsWith("services/mail/"))).toBe(true);
    expect(place.disk().size).toBe(2);
  });

  test("a text that is not JSON", () => {
    const place = workplace();
    place.define("post/v20210111", {});
    writeFileSync(join(place.from, "services/post/v20210111/api.json"), "{");
    expect(messagesOf(place.run())).toContain("services/post/v20210111/api.json: expected JSON");
    expect(place.disk().size).toBe(0);
  });

  test("schemas that were imported before stay unchanged", () => {
    const place = workplace();
    place.define("post/v20210111", small());
    place.run();
    const before = place.disk();
    place.define("post/v20210111", { ...small(), examples: {} });
    expect(place.run().setAside).toHaveLength(1);
    expect(place.disk()).toEqual(before);
  });

  test("all mistakes in all files are reported together", () => {
    const place = workplace();
    place.define("post/v20210111", one(member("M", "map/string", { required: "yes" })));
    place.define(
      "rail/v20210111",
      definition(
        action("A", { input: "B", output: "C" }),
        parameters("A", [member("M", "map/string"), member("N", "list/Nothing")], []),
      ),
    );
    const mistakes = place.run().setAside.flatMap((each) => each.mistakes);
    expect(mistakes.map(({ file, pointer }) => `${file}#${pointer}`)).toEqual([
      "services/post/v20210111/api.json#/objects/AResponse/members/0/required",
      "services/rail/v20210111/api.json#/metadata/serviceShortName",
      "services/rail/v20210111/api.json#/actions/A/input",
      "services/rail/v20210111/api.json#/actions/A/output",
      "services/rail/v20210111/api.json#/objects/ARequest/members/0",
      "services/rail/v20210111/api.json#/objects/ARequest/members/1",
    ]);
  });

  test("the three names in the metadata are enough, without briefs", () => {
    const place = workplace();
    place.define("post/v20210111", definition({}, {}, { serviceNameCN: "x", api_brief: null }));
    expect(place.run()).toMatchObject({ actions: 0, setAside: [] });
  });
});

test("a definition without the version of the form is imported, as seven international ones are", () => {
  const place = workplace();
  const { version: _, ...unversioned } = { version: "", ...small() };
  place.define("post/v20210111", unversioned);
  expect(place.run().setAside).toEqual([]);
  expect(place.responses("post/v20210111")["x-version"]).toBe("2021-01-11");
});

describe("a definition that generate would refuse is set aside, and no part of it is written", () => {
  const nested = (count: number): object =>
    Object.assign(
      parameters("A", [], [member("T", "object/T0")]),
      ...Array.from({ length: count }, (_, index) =>
        dataType(`T${index}`, index + 1 < count ? [member("T", `object/T${index + 1}`)] : []),
      ),
    );
  const wide = (count: number): object =>
    parameters(
      "A",
      [],
      Array.from({ length: count }, (_, index) => member(`M${index}`, "string/string")),
    );

  test.each([
    ["an action in small letters", definition(action("doIt"), parameters("doIt", [], [])), "/x-actions"],
    ["types nested 1,200 deep", definition(action("A"), nested(1200)), "/definitions/AResponse"],
    ["100,000 members", definition(action("A"), wide(100_000)), "/definitions/AResponse/properties"],
    [
      "a member that every object has",
      one(member("toString", "string/string")),
      "/definitions/AResponse/properties/toString",
    ],
  ])("%s", (_what, content, pointer) => {
    const place = workplace();
    place.define("mail/v20210111", mail());
    place.define("post/v20210111", content);
    const { setAside, definitions } = place.run();
    expect(setAside.map(({ path }) => path)).toEqual(["post/v20210111"]);
    expect(setAside[0]?.mistakes[0]).toMatchObject({
      file: "services/post/v20210111/responses.schema.json",
      pointer,
    });
    expect([definitions, place.disk().size]).toEqual([1, 2]);
  });

  test("a type with 199 promised members is accepted", () => {
    const promised = Array.from({ length: 199 }, (_, index) =>
      member(`M${index}`, "string/string", { output_required: true }),
    );
    const place = workplace();
    place.define("post/v20210111", definition(action("A"), parameters("A", [], promised)));
    expect(place.run().setAside).toEqual([]);
    expect(place.responses("post/v20210111").definitions["AResponse"]?.required).toHaveLength(200);
  });

  test.each(["Contract", "Delivered", "Int64", "ApiResponse", "break", "string"])(
    "a data type called %s is accepted, because the generator makes room for the name",
    (name) => {
      const place = workplace();
      place.define(
        "post/v20210111",
        definition(action("A"), {
          ...parameters("A", [], [member("M", `object/${name}`)]),
          ...dataType(name, []),
        }),
      );
      expect(place.run()).toMatchObject({ definitions: 1, setAside: [] });
    },
  );
});

describe("hostile files and texts", () => {
  const broken = (text: string): Imported => {
    const place = workplace();
    place.define("mail/v20210111", mail());
    place.define("post/v20210111", {});
    writeFileSync(join(place.from, "services/post/v20210111/api.json"), text);
    return place.run();
  };

  test("an action that is defined twice is a mistake, because the last would hide the first", () => {
    const text = JSON.stringify(small()).replace("{", '{"actions":{},');
    expect(broken(text)).toMatchObject({
      definitions: 1,
      setAside: [
        {
          mistakes: [
            { pointer: "/actions", expected: "each key of an object once", received: '"actions" again' },
          ],
        },
      ],
    });
  });

  test("a doubled key is found anywhere, escaped or not", () => {
    const text = JSON.stringify(small())
      .replace('"Stamp":{', '"Stamp":{"usage":"in",')
      .replace('"output_required":true', '"output_required":true,"name":"x"')
      .replace('"apiVersion"', '"api\\u0056ersion":"2021-01-11","apiVersion"');
    expect(broken(text).setAside[0]?.mistakes.map(({ pointer }) => pointer)).toEqual([
      "/metadata/apiVersion",
      "/objects/SendLetterResponse/members/0/name",
      "/objects/Stamp/usage",
    ]);
  });

  test("a message does not show a line of several megabytes", () => {
    const long = `${JSON.stringify(small()).slice(0, -1)}${" ".repeat(1_000_000)}x`;
    expect(messagesOf(broken(long))).toMatch(
      /^services\/post\/v20210111\/api[.]json: expected JSON, received .{1,200}$/,
    );
  });

  test("a hundred thousand nested lists", () => {
    const deep = JSON.stringify(small()).replace(
      /"actions":\{.*?\}\}/,
      `"actions":${"[".repeat(100_000)}${"]".repeat(100_000)}`,
    );
    expect(messagesOf(broken(deep))).toMatch(
      /api[.]json#\/actions: expected a value of type object, received \[{59}…/,
    );
  });

  test.each([
    ["a pipe that nobody writes to", (path: string) => execFileSync("mkfifo", [path]), "a pipe"],
    ["a device that never ends", (path: string) => symlinkSync("/dev/zero", path), "a device or a socket"],
  ])("%s is not waited for", (_what, make, received) => {
    const place = workplace();
    place.define("mail/v20210111", mail());
    place.define("post/v20210111", {});
    const path = join(place.from, "services/post/v20210111/api.json");
    rmSync(path);
    make(path);
    expect(place.run()).toMatchObject({
      definitions: 1,
      setAside: [{ path: "post/v20210111", mistakes: [{ expected: "a regular file", received }] }],
    });
  });

  test("official words with HTML nested 50,000 deep lose their HTML", () => {
    const place = workplace();
    place.define(
      "post/v20210111",
      definition(action("A", { document: `${"<div>".repeat(50_000)}Sends.` }), parameters("A", [], [])),
    );
    place.run({ withDocs: true });
    expect(place.responses("post/v20210111")["x-actions"]["A"]?.description).toBe("Sends.");
  });
});
