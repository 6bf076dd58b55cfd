import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Imported } from "../src/index.ts";
import { plainText } from "../src/tccli/plain-text.ts";
import { action, definition, parameters, small } from "./official.ts";
import { type Workplace, workplace } from "./workplace.ts";

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

describe("with English words from the international definitions", () => {
  const inChinese = (text: string): string =>
    text.replace("Sends a <b>letter</b>.", "寄<b>信</b>。").replace("Who gets it.", "收件人。");

  /** Chinese definitions to import, and the English ones beside them. */
  function bilingual(change: (english: string) => string = (english) => english): {
    readonly place: Workplace;
    readonly run: () => Imported;
  } {
    const place = workplace();
    const english = JSON.stringify(small());
    place.define("post/v20210111", JSON.parse(inChinese(english)));
    const directory = join(place.from, "english");
    mkdirSync(join(directory, "services/post/v20210111"), { recursive: true });
    writeFileSync(join(directory, "services/post/v20210111/api.json"), change(english));
    return { place, run: () => place.run({ withDocs: true, englishDocs: directory }) };
  }

  test("a place gets both, the English ones first, and words that are the same once", () => {
    const { place, run } = bilingual();
    run();
    expect(place.responses("post/v20210111")).toMatchObject({
      "x-actions": { SendLetter: { description: "Sends a letter.\n\n寄信。" } },
      definitions: { Stamp: { description: "A stamp." } },
    });
    expect(place.requests("post/v20210111").definitions["SendLetterRequest"]?.properties["To"]).toMatchObject(
      {
        description: "Who gets it.\n\n收件人。",
      },
    );
    expect(run().written).toEqual([]);
  });

  test("nothing else of them is taken, and a member that they lack has its own words", () => {
    const { place, run } = bilingual((english) =>
      english.replaceAll('"To"', '"Recipient"').replace("float/float", "int/int64"),
    );
    run();
    const { definitions } = place.requests("post/v20210111");
    expect(Object.keys(definitions["SendLetterRequest"]?.properties ?? {})).toEqual(["Stamps", "To"]);
    expect(definitions["SendLetterRequest"]?.properties["To"]).toMatchObject({ description: "收件人。" });
    expect(place.responses("post/v20210111")["x-edition"]).toBe("cn");
  });

  test("if they are not understood, they are left out with the reason, and the version is imported", () => {
    const { place, run } = bilingual((english) => english.replace('"version":"1.0"', '"version":"2.0"'));
    expect(run()).toMatchObject({
      definitions: 1,
      setAside: [],
      docsMistakes: [{ pointer: "/version" }],
    });
    expect(place.responses("post/v20210111")["x-actions"]).toMatchObject({
      SendLetter: { description: "寄信。" },
    });
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
