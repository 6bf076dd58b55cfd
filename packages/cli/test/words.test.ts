import { describe, expect, test } from "@jest/globals";
import { isRecord } from "@tc3-schema/base/json";
import { wordsIn } from "@tc3-schema/explain/words";

const sentences = (words: unknown): string[] => {
  if (typeof words === "string") return [words];
  return isRecord(words) ? Object.values(words).flatMap(sentences) : [];
};

describe("words", () => {
  test("the Chinese texts are Chinese, apart from names", () => {
    const names = new Set(["RequestId"]);
    const english = sentences(wordsIn("zh")).filter((sentence) => !/\p{Script=Han}/u.test(sentence));
    expect(english.filter((sentence) => !names.has(sentence))).toEqual([]);
  });

  test("the English texts are not Chinese", () => {
    expect(sentences(wordsIn("en")).filter((sentence) => /\p{Script=Han}/u.test(sentence))).toEqual([]);
  });
});
