import { describe, expect, test } from "@jest/globals";
import { explain } from "../src/commands/explain/explain/explain.ts";
import { explainCode } from "../src/commands/explain/explain/explain-code.ts";
import { withReceipts } from "../src/commands/explain/explain/with-receipts.ts";
import { render } from "../src/commands/explain/render/render.ts";
import { wordsIn } from "../src/commands/explain/words/words-in.ts";
import { SERVICES } from "../src/knowledge/catalogues.ts";
import { LISTED_CODES } from "../src/knowledge/listed-codes.ts";
import { select } from "../src/knowledge/selection.ts";

const CHINESE = /\p{Script=Han}/u;

test("there are some of each", () => {
  expect(LISTED_CODES).toEqual(
    expect.arrayContaining(["InvalidParameter", "FailedOperation.ContainSensitiveWord", "UNDELIV"]),
  );
  expect(new Set(LISTED_CODES).size).toBe(LISTED_CODES.length);
});

describe.each(LISTED_CODES)("%s", (code) => {
  test.each(["en", "zh"] as const)("is explained (%s)", async (language) => {
    const explained = explainCode(code, withReceipts(code, SERVICES), language);
    expect(explained).toMatchObject({ code, match: "exact", reviewed: true });
    expect(explained.docs ?? "https://").toMatch(/^https:\/\//);
    expect(explained.common || explained.listedBy.length > 0).toBe(true);
    // A template for mainland China has words in Chinese that an English summary quotes.
    expect(explained.summary).toMatch(language === "zh" ? CHINESE : /^[A-Z]/);
    expect(explained.reason).toMatch(language === "zh" ? CHINESE : /^[A-Z]/);
    const text = render(explain({ form: "code", code }, { language, selection: await select({}) }), {
      colour: false,
      columns: undefined,
    });
    expect(text).toContain(explained.summary);
    expect(text).toContain(explained.reason);
    expect(text).toContain(wordsIn(language).category[explained.category]);
    expect(text).not.toMatch(/undefined|null|\[object/);
  });
});
