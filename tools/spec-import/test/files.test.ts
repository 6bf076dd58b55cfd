import { renameSync } from "node:fs";
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

test("the complete text of two small files", () => {
  const disk = imported(small()).disk();
  expect([...disk.keys()].sort()).toEqual([REQUESTS, RESPONSES]);
  expect(disk.get(RESPONSES)?.[0]).toBe(`{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://tc3-schema.github.io/schemas/services/post/v20210111/responses.schema.json",
  "title": "Responses of post 2021-01-11",
  "description": "The Response object that each action of post 2021-01-11 returns when it succeeds.",
  "x-edition": "cn",
  "x-service": "post",
  "x-version": "2021-01-11",
  "x-actions": {
    "SendLetter": {}
  },
  "definitions": {
    "SendLetterResponse": {
      "title": "SendLetterResponse",
      "type": "object",
      "required": [
        "RequestId",
        "Stamps"
      ],
      "properties": {
        "RequestId": {
          "description": "Identifies this one request; quote it when you ask support about it.",
          "type": "string"
        },
        "Stamps": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Stamp"
          }
        },
        "Weight": {
          "type": [
            "integer",
            "null"
          ],
          "x-kind": "uint64"
        }
      }
    },
    "Stamp": {
      "title": "Stamp",
      "type": "object",
      "required": [],
      "properties": {
        "Price": {
          "type": "number",
          "x-kind": "float"
        }
      }
    }
  }
}
`);
  expect(disk.get(REQUESTS)?.[0]).toBe(`{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://tc3-schema.github.io/schemas/services/post/v20210111/requests.schema.json",
  "title": "Requests of post 2021-01-11",
  "description": "The parameters that each action of post 2021-01-11 takes in the body of the request.",
  "x-edition": "cn",
  "x-service": "post",
  "x-version": "2021-01-11",
  "definitions": {
    "SendLetterRequest": {
      "title": "SendLetterRequest",
      "type": "object",
      "required": [
        "To"
      ],
      "properties": {
        "Stamps": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Stamp"
          }
        },
        "To": {
          "type": "string"
        }
      }
    },
    "Stamp": {
      "title": "Stamp",
      "type": "object",
      "required": [
        "Price"
      ],
      "properties": {
        "Price": {
          "type": "number",
          "x-kind": "float"
        }
      }
    }
  }
}
`);
});

describe("actions and types", () => {
  test("an action has a status only if it is not in use", () => {
    const place = imported(
      definition(
        {
          ...action("Now", { status: "online" }),
          ...action("Old", { status: "deprecated" }),
          ...action("Gone", { status: "offline" }),
          ...action("Silent"),
        },
        {
          ...parameters("Now", [], []),
          ...parameters("Old", [], []),
          ...parameters("Gone", [], []),
          ...parameters("Silent", [], []),
        },
      ),
    );
    expect(place.responses("post/v20210111")["x-actions"]).toEqual({
      Gone: { "x-status": "offline" },
      Now: {},
      Old: { "x-status": "deprecated" },
      Silent: {},
    });
  });

  test("each file has the types that its side uses, through lists and cycles", () => {
    const place = imported(
      definition(action("A"), {
        ...parameters("A", [member("In", "object/In")], [member("Tree", "list/Tree")]),
        ...dataType("In", []),
        ...dataType("Tree", [member("Leaves", "list/Leaf"), member("Trees", "list/Tree")]),
        ...dataType("Leaf", [member("Of", "object/Tree")]),
        ...dataType("Unused", []),
      }),
    );
    expect(Object.keys(place.responses("post/v20210111").definitions)).toEqual(["AResponse", "Leaf", "Tree"]);
    expect(Object.keys(place.requests("post/v20210111").definitions)).toEqual(["ARequest", "In"]);
  });

  test("an action may share its name with a type, as PullSmsSendStatus does", () => {
    const place = imported(
      definition(action("Pull"), {
        ...parameters("Pull", [], [member("Set", "list/Pull")]),
        ...dataType("Pull", []),
      }),
    );
    const { definitions } = place.responses("post/v20210111");
    expect(Object.keys(definitions)).toEqual(["Pull", "PullResponse"]);
  });

  test("names in code-unit order, those of a prototype and those that differ only by case", () => {
    const names = ["id", "Id", "ID", "_x"];
    const types = ["constructor", "__proto__", "toString", ...names].map((name) => dataType(name, []));
    const place = imported(
      definition(
        action("A"),
        Object.fromEntries(
          [
            ...types,
            parameters(
              "A",
              [],
              [
                ...names.map((name) => member(name, `list/${name}`)),
                member("a", "object/constructor"),
                member("b", "object/__proto__"),
                member("c", "object/toString"),
              ],
            ),
          ].flatMap((each) => Object.entries(each)),
        ),
      ),
    );
    const { definitions } = place.responses("post/v20210111");
    const sorted = ["ID", "Id", "__proto__", "_x", "constructor", "id", "toString"];
    expect(Object.keys(definitions)).toEqual(["AResponse", ...sorted]);
    expect(Object.keys(definitions["AResponse"]?.properties ?? {})).toEqual([
      "ID",
      "Id",
      "RequestId",
      "_x",
      "a",
      "b",
      "c",
      "id",
    ]);
  });
});

describe("the choice of definitions", () => {
  const three = (): Workplace => {
    const place = workplace();
    place.define("post/v20210111", small());
    const old = { apiVersion: "2019-07-11" };
    place.define("post/v20190711", definition(action("A"), parameters("A", [], []), old));
    const other = { serviceShortName: "rail" };
    place.define("rail/v20210111", definition(action("B"), parameters("B", [], []), other));
    return place;
  };

  test("all are imported, each version by itself", () => {
    const place = three();
    const { definitions, actions, written } = place.run();
    expect({ definitions, actions }).toEqual({ definitions: 3, actions: 3 });
    expect(written).toEqual([...place.disk().keys()].sort((a, b) => written.indexOf(a) - written.indexOf(b)));
    expect(written).toHaveLength(6);
  });

  test("only those of the wanted services are imported", () => {
    const { definitions, written } = three().run({ services: ["rail"] });
    expect(definitions).toBe(1);
    expect(written).toEqual([
      "services/rail/v20210111/responses.schema.json",
      "services/rail/v20210111/requests.schema.json",
    ]);
  });

  test("a broken service does not matter if nobody asks for it", () => {
    const place = three();
    place.define("broken/v20210111", {});
    expect(place.run({ services: ["post"] }).definitions).toBe(2);
  });

  test("a missing service is reported with the nearest name", () => {
    const place = three();
    expect(() => place.run({ services: ["post", "rial", "male"] })).toThrow(
      [
        'services: expected a service that is defined, received "rial". Did you mean rail?',
        'services: expected a service that is defined, received "male". Known: post, rail.',
      ].join("\n"),
    );
    expect(place.disk().size).toBe(0);
  });

  test("a checkout of the client is accepted, where they are one level down", () => {
    const place = three();
    renameSync(place.from, `${place.from}.moved`);
    place.define("../tccli/services/post/v20210111", small());
    expect(place.run().definitions).toBe(1);
  });

  test("a directory without definitions is refused", () => {
    const place = workplace();
    expect(() => place.run()).toThrow("services: expected a directory of that name, or tccli/services");
    place.define("post/nowhere", small());
    expect(() => place.run()).toThrow("services: expected services/<service>/<version>/api.json");
  });

  test("a version without its definition is set aside", () => {
    const place = three();
    renameSync(
      join(place.from, "services/rail/v20210111/api.json"),
      join(place.from, "services/rail/v20210111/apis.json"),
    );
    expect(place.run()).toMatchObject({
      definitions: 2,
      setAside: [
        {
          path: "rail/v20210111",
          mistakes: [{ file: "services/rail/v20210111/api.json", expected: "a readable file" }],
        },
      ],
    });
  });

  test("autoscaling gets the name `as`, like its host", () => {
    const place = workplace();
    const as = { serviceShortName: "as" };
    place.define("autoscaling/v20210111", definition(action("A"), parameters("A", [], []), as));
    expect(place.run({ services: ["as"] }).written[0]).toBe("services/as/v20210111/responses.schema.json");
    expect(place.responses("as/v20210111")["x-service"]).toBe("as");
  });

  test("a service with folders under both of its names is refused", () => {
    const place = workplace();
    const as = { serviceShortName: "as" };
    place.define("autoscaling/v20210111", definition(action("A"), parameters("A", [], []), as));
    place.define("as/v20210111", definition(action("B"), parameters("B", [], []), as));
    expect(() => place.run()).toThrow(
      'services: expected each version of a service once, received "as/v20210111"',
    );
  });
});
