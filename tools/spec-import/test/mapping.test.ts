import { describe, expect, test } from "@jest/globals";
import { action, dataType, definition, member, parameters } from "./official.ts";
import { workplace } from "./workplace.ts";

const STAMP = { $ref: "#/definitions/Stamp" };

/** The pair in the definition, and its schema: plain, and for a value that may be null. */
const PAIRS: readonly [pair: string, plain: object, nullable: object][] = [
  ["string/string", { type: "string" }, { type: ["string", "null"] }],
  ["string/date", { type: "string", "x-kind": "date" }, { type: ["string", "null"], "x-kind": "date" }],
  [
    "string/datetime",
    { type: "string", "x-kind": "datetime" },
    { type: ["string", "null"], "x-kind": "datetime" },
  ],
  [
    "string/datetime_iso",
    { type: "string", "x-kind": "datetime_iso" },
    { type: ["string", "null"], "x-kind": "datetime_iso" },
  ],
  ["int/int64", { type: "integer", "x-kind": "int64" }, { type: ["integer", "null"], "x-kind": "int64" }],
  ["int/uint64", { type: "integer", "x-kind": "uint64" }, { type: ["integer", "null"], "x-kind": "uint64" }],
  ["bool/bool", { type: "boolean" }, { type: ["boolean", "null"] }],
  ["float/float", { type: "number", "x-kind": "float" }, { type: ["number", "null"], "x-kind": "float" }],
  ["binary/binary", { type: "string", "x-kind": "binary" }, { type: ["string", "null"], "x-kind": "binary" }],
  ["object/Stamp", { allOf: [STAMP] }, { oneOf: [STAMP, { type: "null" }] }],
  ["list/Stamp", { type: "array", items: STAMP }, { type: ["array", "null"], items: STAMP }],
  [
    "list/string",
    { type: "array", items: { type: "string" } },
    { type: ["array", "null"], items: { type: "string" } },
  ],
  [
    "list/int64",
    { type: "array", items: { type: "integer", "x-kind": "int64" } },
    { type: ["array", "null"], items: { type: "integer", "x-kind": "int64" } },
  ],
  [
    "list/uint64",
    { type: "array", items: { type: "integer", "x-kind": "uint64" } },
    { type: ["array", "null"], items: { type: "integer", "x-kind": "uint64" } },
  ],
  [
    "list/float",
    { type: "array", items: { type: "number", "x-kind": "float" } },
    { type: ["array", "null"], items: { type: "number", "x-kind": "float" } },
  ],
  [
    "list/bool",
    { type: "array", items: { type: "boolean" } },
    { type: ["array", "null"], items: { type: "boolean" } },
  ],
];

describe("members", () => {
  test.each(PAIRS)("%s has the same schema in answers and in parameters", (pair, plain, nullable) => {
    const place = workplace();
    const members = [
      member("Plain", pair, { value_allowed_null: false }),
      member("Nullable", pair, { value_allowed_null: true }),
      member("Old", pair, { disabled: true }),
      member("InUse", pair, { disabled: false }),
    ];
    place.define(
      "post/v20210111",
      definition(action("A"), { ...parameters("A", members, members), ...dataType("Stamp", []) }),
    );
    place.run();
    const expected = { Plain: plain, Nullable: nullable, Old: { deprecated: true, ...plain }, InUse: plain };
    const { definitions } = place.responses("post/v20210111");
    expect(definitions["AResponse"]?.properties).toMatchObject(expected);
    expect(place.requests("post/v20210111").definitions["ARequest"]?.properties).toEqual(expected);
  });
});

describe("members that have to be there", () => {
  const flags = [
    member("Both", "string/string", { required: true, output_required: true }),
    member("Given", "string/string", { required: true, output_required: false }),
    member("Neither", "string/string", { required: false, output_required: false }),
    member("OnlyGiven", "string/string", { required: true }),
    member("OnlyPromised", "string/string", { output_required: true }),
    member("Promised", "string/string", { required: false, output_required: true }),
    member("Silent", "string/string"),
  ];
  const place = (): ReturnType<typeof workplace> => {
    const made = workplace();
    made.define(
      "post/v20210111",
      definition(action("A"), {
        ...parameters("A", [...flags, member("Row", "object/Row")], [...flags, member("Row", "object/Row")]),
        ...dataType("Row", [...flags, member("RequestId", "string/string")]),
      }),
    );
    made.run();
    return made;
  };

  test("for a response, output_required decides, never required", () => {
    const { definitions } = place().responses("post/v20210111");
    expect(definitions["AResponse"]?.required).toEqual(["Both", "OnlyPromised", "Promised", "RequestId"]);
  });

  test("RequestId is promised by the response, but not by a type that happens to have one", () => {
    const { definitions } = place().responses("post/v20210111");
    expect(definitions["AResponse"]?.properties["RequestId"]).toEqual({
      description: "Identifies this one request; quote it when you ask support about it.",
      type: "string",
    });
    expect(definitions["Row"]?.required).toEqual(["Both", "OnlyPromised", "Promised"]);
    expect(definitions["Row"]?.properties["RequestId"]).toEqual({ type: "string" });
  });

  test("for a request, required decides, in its types too", () => {
    const { definitions } = place().requests("post/v20210111");
    expect(definitions["ARequest"]?.required).toEqual(["Both", "Given", "OnlyGiven"]);
    expect(definitions["Row"]?.required).toEqual(["Both", "Given", "OnlyGiven"]);
  });
});
