import { existsSync, mkdirSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { action, dataType, definition, member, parameters, small } from "./official.ts";
import { type Workplace, workplace } from "./workplace.ts";

const RESPONSES = "services/post/v20210111/responses.schema.json";
const REQUESTS = "services/post/v20210111/requests.schema.json";

const imported = (content: object): Workplace => {
  const place = workplace();
  place.define("post/v20210111", content);
  place.run();
  return place;
};

/** Writes our own words into the schemas of `small`. */
function worded(place: Workplace): void {
  place.edit(RESPONSES, (text) =>
    text
      .replace('"Responses of post 2021-01-11"', '"Answers"')
      .replace(/"description": "The Response object.*"/, '"description": "What the post says."')
      .replace('"SendLetter": {}', '"SendLetter": { "description": "Mails.", "x-docs": "https://x.test/1" }')
      .replace('"title": "Stamp",', '"title": "Stamp", "description": "Sticks.",')
      .replace('"type": "number",', '"type": "number", "description": "In cents.",')
      .replace("Identifies this one request", "Names this one request"),
  );
  place.edit(REQUESTS, (text) =>
    text
      .replace('"Requests of post 2021-01-11"', '"Questions"')
      .replace('"title": "SendLetterRequest",', '"title": "SendLetterRequest", "description": "A letter.",'),
  );
}

describe("words", () => {
  test("ours stay at every place, and the files get the usual layout", () => {
    const place = imported(small());
    worded(place);
    const { written, vanishedWords } = place.run();
    expect(written).toEqual([RESPONSES, REQUESTS]);
    expect(vanishedWords).toEqual([]);
    const responses = place.responses("post/v20210111");
    expect(responses).toMatchObject({
      title: "Answers",
      description: "What the post says.",
      "x-actions": { SendLetter: { description: "Mails.", "x-docs": "https://x.test/1" } },
      definitions: {
        SendLetterResponse: {
          properties: { RequestId: { description: expect.stringMatching(/^Names this one/) } },
        },
        Stamp: { description: "Sticks.", properties: { Price: { description: "In cents." } } },
      },
    });
    expect(place.requests("post/v20210111")).toMatchObject({
      title: "Questions",
      definitions: { SendLetterRequest: { description: "A letter." } },
    });
  });

  test("ours stay if the kind, the flags or the status of their place change", () => {
    const place = imported(small());
    worded(place);
    place.define(
      "post/v20210111",
      definition(action("SendLetter", { status: "deprecated" }), {
        ...parameters("SendLetter", [], [member("Stamps", "list/Stamp")]),
        ...dataType("Stamp", [
          member("Price", "object/Price", {
            value_allowed_null: true,
            disabled: true,
            output_required: true,
          }),
        ]),
        ...dataType("Price", []),
      }),
    );
    place.run();
    expect(place.responses("post/v20210111")).toMatchObject({
      "x-actions": {
        SendLetter: { description: "Mails.", "x-status": "deprecated", "x-docs": "https://x.test/1" },
      },
      definitions: {
        Stamp: {
          description: "Sticks.",
          required: ["Price"],
          properties: {
            Price: {
              description: "In cents.",
              deprecated: true,
              oneOf: [{ $ref: "#/definitions/Price" }, { type: "null" }],
            },
          },
        },
      },
    });
  });

  test("places without words are reported by every import until they have some", () => {
    const place = imported(small());
    const all = [
      { file: RESPONSES, pointer: "/x-actions/SendLetter/description" },
      { file: RESPONSES, pointer: "/definitions/SendLetterResponse/description" },
      { file: RESPONSES, pointer: "/definitions/SendLetterResponse/properties/Stamps/description" },
      { file: RESPONSES, pointer: "/definitions/SendLetterResponse/properties/Weight/description" },
      { file: RESPONSES, pointer: "/definitions/Stamp/description" },
      { file: RESPONSES, pointer: "/definitions/Stamp/properties/Price/description" },
      { file: REQUESTS, pointer: "/definitions/SendLetterRequest/description" },
      { file: REQUESTS, pointer: "/definitions/SendLetterRequest/properties/Stamps/description" },
      { file: REQUESTS, pointer: "/definitions/SendLetterRequest/properties/To/description" },
      { file: REQUESTS, pointer: "/definitions/Stamp/description" },
      { file: REQUESTS, pointer: "/definitions/Stamp/properties/Price/description" },
    ];
    const sorted = (places: readonly { file: string; pointer: string }[]): string[] =>
      places.map(({ file, pointer }) => `${file}#${pointer}`).sort();
    expect(sorted(place.run().needsWords)).toEqual(sorted(all));
    worded(place);
    expect(sorted(place.run().needsWords)).toEqual(
      sorted(
        all.filter(
          ({ file, pointer }) =>
            (file === RESPONSES && !/x-actions|definitions\/Stamp\//.test(pointer)) ||
            (file === REQUESTS && pointer !== "/definitions/SendLetterRequest/description"),
        ),
      ),
    );
  });

  test("words whose place is gone are returned once", () => {
    const place = imported(small());
    worded(place);
    place.run();
    place.define("post/v20210111", definition(action("A"), parameters("A", [], [])));
    expect(place.run().vanishedWords).toEqual([
      { file: RESPONSES, pointer: "/x-actions/SendLetter/description", text: "Mails." },
      { file: RESPONSES, pointer: "/x-actions/SendLetter/x-docs", text: "https://x.test/1" },
      {
        file: RESPONSES,
        pointer: "/definitions/SendLetterResponse/properties/RequestId/description",
        text: expect.stringMatching(/^Names this one/),
      },
      { file: RESPONSES, pointer: "/definitions/Stamp/description", text: "Sticks." },
      { file: RESPONSES, pointer: "/definitions/Stamp/properties/Price/description", text: "In cents." },
      { file: REQUESTS, pointer: "/definitions/SendLetterRequest/description", text: "A letter." },
    ]);
    expect(place.run().vanishedWords).toEqual([]);
  });
});

describe("members that are announced", () => {
  const ANNOUNCED = { from: "2026-12-01", by: "https://x.test/2540" };
  const AT = "/definitions/Stamp/properties/Colour";

  /** Announces a member, as a person does before the definitions have it. */
  const announced = (place: Workplace): void => {
    place.edit(RESPONSES, (text) =>
      text.replace(
        '"Price": {',
        `"Colour": { "description": "Its colour.", "x-announced": ${JSON.stringify(ANNOUNCED)}, "type": "string" }, "Price": {`,
      ),
    );
  };

  /** The definitions with the announced member, as a number. Announcements are not always right. */
  const arrived = (): object => {
    const content = small();
    return {
      ...content,
      objects: {
        ...("objects" in content && typeof content.objects === "object" ? content.objects : {}),
        ...dataType("Stamp", [
          member("Colour", "int/int64", { output_required: true }),
          member("Price", "float/float", { required: true }),
        ]),
      },
    };
  };

  test("stay while the definitions lack them, and every import reports them", () => {
    const place = imported(small());
    announced(place);
    for (const _ of [1, 2]) {
      const { announced: found, vanishedWords } = place.run();
      expect(found).toEqual([{ file: RESPONSES, pointer: AT, ...ANNOUNCED, arrived: false }]);
      expect(vanishedWords).toEqual([]);
      expect(place.responses("post/v20210111").definitions["Stamp"]).toEqual({
        title: "Stamp",
        type: "object",
        required: [],
        properties: {
          Colour: { description: "Its colour.", "x-announced": ANNOUNCED, type: "string" },
          Price: { type: "number", "x-kind": "float" },
        },
      });
    }
    expect(place.run().written).toEqual([]);
  });

  test("follow the definitions once these have them, keep our words and lose their mark", () => {
    const place = imported(small());
    announced(place);
    place.define("post/v20210111", arrived());
    const { announced: found, vanishedWords } = place.run();
    expect(found).toEqual([{ file: RESPONSES, pointer: AT, ...ANNOUNCED, arrived: true }]);
    expect(vanishedWords).toEqual([]);
    expect(place.responses("post/v20210111").definitions["Stamp"]).toMatchObject({
      required: ["Colour"],
      properties: { Colour: { description: "Its colour.", type: "integer", "x-kind": "int64" } },
    });
    expect(place.run()).toMatchObject({ announced: [], written: [] });
  });

  test("are returned if their type is gone", () => {
    const place = imported(small());
    announced(place);
    place.define("post/v20210111", definition(action("A"), parameters("A", [], [])));
    expect(place.run()).toMatchObject({
      announced: [],
      vanishedWords: expect.arrayContaining([
        { file: RESPONSES, pointer: `${AT}/description`, text: "Its colour." },
        { file: RESPONSES, pointer: `${AT}/x-announced`, text: JSON.stringify(ANNOUNCED) },
      ]),
    });
  });

  test("cannot be promised", () => {
    const place = imported(small());
    announced(place);
    place.edit(RESPONSES, (text) =>
      text.replace(
        '"title": "Stamp",\n      "type": "object",\n      "required": []',
        '"title": "Stamp", "type": "object", "required": ["Colour"]',
      ),
    );
    // The import itself corrects it, because the definitions decide what is promised.
    expect(place.run().setAside).toEqual([]);
    expect(place.responses("post/v20210111").definitions["Stamp"]?.required).toEqual([]);
  });
});

describe("how items fail", () => {
  const FAILURES = [{ when: "Weight", is: 4, code: "To" }];
  const failing = (place: Workplace, file: string, type: string): void => {
    place.edit(file, (text) =>
      text.replace(`"title": "${type}",`, `"title": "${type}", "x-failures": ${JSON.stringify(FAILURES)},`),
    );
  };

  test("stays with its type, and is returned if the type is gone", () => {
    const place = imported(
      definition(action("A"), {
        ...parameters("A", [], [member("Set", "list/Item")]),
        ...dataType("Item", [member("To", "string/string"), member("Weight", "int/int64")]),
      }),
    );
    failing(place, RESPONSES, "Item");
    expect(place.run()).toMatchObject({ setAside: [], vanishedWords: [] });
    expect(place.responses("post/v20210111").definitions["Item"]?.["x-failures"]).toEqual(FAILURES);
    place.define("post/v20210111", definition(action("A"), parameters("A", [], [])));
    expect(place.run().vanishedWords).toEqual([
      { file: RESPONSES, pointer: "/definitions/Item/x-failures", text: JSON.stringify(FAILURES) },
    ]);
  });

  test("is a mistake if a member that it reads is gone or has another kind, and nothing is written", () => {
    const place = imported(small());
    failing(place, RESPONSES, "Stamp");
    const before = place.disk();
    expect(place.run().setAside).toMatchObject([
      {
        path: "post/v20210111",
        mistakes: [
          { file: RESPONSES, pointer: "/definitions/Stamp/x-failures/0/when", received: '"Weight"' },
          { file: RESPONSES, pointer: "/definitions/Stamp/x-failures/0/code", received: '"To"' },
        ],
      },
    ]);
    expect(place.disk()).toEqual(before);
  });
});

describe("the files on the disk", () => {
  test("stay untouched by a second import", () => {
    const place = imported(small());
    worded(place);
    place.run();
    const before = place.disk();
    expect(place.run().written).toEqual([]);
    expect(place.disk()).toEqual(before);
  });

  test("are written only if they changed", () => {
    const place = imported(small());
    const changed = small();
    place.define("post/v20210111", { ...changed, actions: action("SendLetter", { status: "offline" }) });
    expect(place.run().written).toEqual([RESPONSES]);
  });

  test("of other services stay", () => {
    const place = imported(small());
    const other = join(place.schemas, "services/mine/v20200101");
    mkdirSync(other, { recursive: true });
    place.run();
    expect(existsSync(other)).toBe(true);
  });

  test("stay unchanged if they are broken, and are set aside", () => {
    const place = imported(small());
    place.edit(RESPONSES, (text) => text.replace('"title": "Stamp"', '"titel": "Stamp"'));
    place.define("mail/v20210111", definition({}, {}, { serviceShortName: "mail" }));
    const ours = (): unknown => [RESPONSES, REQUESTS].map((file) => place.disk().get(file));
    const before = ours();
    expect(place.run().setAside).toMatchObject([
      { path: "post/v20210111", mistakes: [{ file: RESPONSES, pointer: "/definitions/Stamp" }, {}] },
    ]);
    expect(ours()).toEqual(before);
    expect(place.disk().has(RESPONSES.replace("post", "mail"))).toBe(true);
    place.edit(RESPONSES, () => "{");
    expect(place.run().setAside).toMatchObject([{ mistakes: [{ file: RESPONSES, expected: "JSON" }] }]);
  });

  test("all stay unchanged if one cannot be written, and a planted link is not followed", () => {
    const place = imported(small());
    worded(place);
    const [file, elsewhere] = [join(place.schemas, RESPONSES), join(place.schemas, "../elsewhere.json")];
    renameSync(file, elsewhere);
    symlinkSync(elsewhere, file);
    const before = [place.disk(), readFileSync(elsewhere, "utf8")];
    expect(() => place.run()).toThrow(
      /responses\.schema\.json: expected a file or nothing, received a symbolic link/,
    );
    expect([place.disk(), readFileSync(elsewhere, "utf8")]).toEqual(before);
  });
});
