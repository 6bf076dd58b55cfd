import { describe, expect, test } from "@jest/globals";
import { plainText } from "../src/tccli/plain-text.ts";
import { action, definition, parameters, small } from "./official.ts";
import { workplace } from "./workplace.ts";

describe("with the official words", () => {
  test("they are used where we have none, in one line and without HTML", () => {
    const place = workplace();
    place.define("post/v20210111", small());
    place.run();
    place.edit("services/post/v20210111/responses.schema.json", (text) =>
      text.replace('"title": "Stamp",', '"title": "Stamp", "description": "Sticks.",'),
    );
    const { needsWords } = place.run({ withDocs: true });
    expect(place.responses("post/v20210111")).toMatchObject({
      "x-actions": { SendLetter: { description: "Sends a letter." } },
      definitions: {
        SendLetterResponse: {
          properties: {
            Stamps: { description: "What was stuck on." },
            RequestId: { description: expect.stringMatching(/^Identifies/) },
          },
        },
        Stamp: { description: "Sticks." },
      },
    });
    expect(place.requests("post/v20210111")).toMatchObject({
      definitions: {
        SendLetterRequest: { properties: { To: { description: "Who gets it." } } },
        Stamp: { description: "A stamp." },
      },
    });
    expect(needsWords.map(({ pointer }) => pointer)).toContain(
      "/definitions/SendLetterResponse/properties/Weight/description",
    );
    expect(place.run({ withDocs: true }).written).toEqual([]);
  });

  test("they are left out unless the caller asks for them", () => {
    const place = workplace();
    place.define("post/v20210111", small());
    place.run();
    expect([...place.disk().values()].join("\n")).not.toMatch(/letter\.|Who gets it|A stamp/);
  });

  test("an action without official words has no description", () => {
    const place = workplace();
    place.define(
      "post/v20210111",
      definition(action("A", { document: " <br/>\n" }), parameters("A", [], [])),
    );
    place.run({ withDocs: true });
    expect(place.responses("post/v20210111")["x-actions"]).toEqual({ A: {} });
  });
});

describe("plain text", () => {
  test.each([
    ["a\n  b\t c", "a b c"],
    ["<p>a</p><p>b</p>", "a b"],
    ["<li>a</li><li>b", "a b"],
    ["a<br/>b<br>c", "a b c"],
    ["<b>a</b>b<font color='red'>c</font>", "abc"],
    ['<a href="https://x.test/?a=1&b=2">a</a>, b', "a, b"],
    ["a &lt; b &amp;&amp; c&nbsp;d", "a < b && c d"],
    ["1 <= a < 5, b <= 7", "1 <= a < 5, b <= 7"],
    ["a */ b `${c}`", "a */ b `${c}`"],
    ["<img src=x onerror=y>", undefined],
    ["", undefined],
  ])("%j", (html, text) => {
    expect(plainText(html)).toBe(text);
  });
});
