import { describe, expect, test } from "@jest/globals";
import { explain } from "@tc3-schema/explain";
import { LISTED_CODES, SERVICES } from "@tc3-schema/explain/catalogues";
import { cataloguesFor, explainCode } from "@tc3-schema/explain/explain-code";
import { wordsIn } from "@tc3-schema/explain/words";
import { renderText } from "../src/commands/explain/print.ts";
import { select } from "../src/knowledge/selection.ts";

const CHINESE = /\p{Script=Han}/u;

test("the list has common codes, codes of a service and codes of receipts, each once", () => {
  expect(LISTED_CODES).toEqual(
    expect.arrayContaining(["InvalidParameter", "FailedOperation.ContainSensitiveWord", "UNDELIV"]),
  );
  expect(new Set(LISTED_CODES).size).toBe(LISTED_CODES.length);
});

describe.each(LISTED_CODES)("%s", (code) => {
  test.each(["en", "zh"] as const)("is explained (%s)", async (language) => {
    const explained = explainCode(
      code,
      cataloguesFor(code, { catalogues: SERVICES, listing: () => [] }),
      language,
    );
    expect(explained).toMatchObject({ code, match: "exact", reviewed: true });
    expect(explained.docs ?? "https://").toMatch(/^https:\/\//);
    expect(explained.common || explained.listedBy.length > 0).toBe(true);
    // The English summary of a template for mainland China quotes Chinese words.
    expect(explained.summary).toMatch(language === "zh" ? CHINESE : /^[A-Z]/);
    expect(explained.reason).toMatch(language === "zh" ? CHINESE : /^[A-Z]/);
    const text = renderText(explain({ form: "code", code }, { language, selection: await select({}) }), {
      colour: false,
      columns: undefined,
    });
    expect(text).toContain(explained.summary);
    expect(text).toContain(explained.reason);
    expect(text).toContain(wordsIn(language).category[explained.category]);
    expect(text).not.toMatch(/undefined|null|\[object/);
  });
});
