import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { git } from "@tc3-schema/base/git";
import { type CodeBlock, markdownParts } from "@tc3-schema/base/markdown";
import { root } from "./root.ts";

/** The pages of the site, without their language: `guides/types.md`. docs/README.md is no page. */
const committed = git(root, ["ls-files", "--cached", "--others", "--exclude-standard", "docs/*.md"])
  .split("\n")
  .filter((name) => name !== "" && name !== "docs/README.md" && existsSync(join(root, name)))
  .map((name) => name.slice("docs/".length))
  .sort();
const english = committed.filter((name) => !name.startsWith("zh/"));
const chinese = committed
  .filter((name) => name.startsWith("zh/"))
  .map((name) => name.slice("zh/".length))
  .sort();

const read = (name: string): string => readFileSync(join(root, "docs", name), "utf8");
/** Whether a line has a Chinese word or mark. */
const isChinese = (line: string): boolean => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(line);

/** Makes a line of Chinese code comparable: it chooses Chinese texts where the English page chooses English ones. */
const inEnglish = (line: string): string =>
  line
    .replace(" --lang zh", "")
    .replace(/\/zh";$/, '/en";')
    .replace("import { zh }", "import { en }")
    // The official descriptions of the international site are English, those of the mainland site Chinese.
    .replace('["../tencentcloud-cli"]', '["../tencentcloud-cli-intl-en", "../tencentcloud-cli"]');

/**
 * Returns the differences between the code of the two languages. Lines with Chinese words may differ: they hold a
 * comment, or a text that the code prints.
 */
function differences(one: readonly CodeBlock[], other: readonly CodeBlock[]): readonly string[] {
  const languages = (blocks: readonly CodeBlock[]): string =>
    blocks.map(({ language }) => language).join(" ");
  if (languages(one) !== languages(other))
    return [`the blocks are ${languages(one)}, and in Chinese ${languages(other)}`];
  return one.flatMap(({ code, line }, index) => {
    const lines = code.split("\n");
    const translated = other[index]?.code.split("\n") ?? [];
    if (lines.length !== translated.length)
      return [`line ${line}: ${lines.length} lines, and in Chinese ${translated.length}`];
    return lines.flatMap((text, at) => {
      const there = translated[at] ?? "";
      const isSame = there === text || inEnglish(there) === text;
      return isSame || isChinese(there) ? [] : [`line ${line + at}: ${text} | ${there}`];
    });
  });
}

const rowsOf = (text: string): number => text.match(/^\|/gm)?.length ?? 0;

test("every page of the site exists in English and in Chinese", () => {
  expect(english.length).toBeGreaterThan(35);
  expect(chinese).toEqual(english);
});

describe.each(english)("docs/zh/%s is as complete as the English page", (page) => {
  const [one, other] = [read(page), read(`zh/${page}`)];
  const [parts, translated] = [markdownParts(one), markdownParts(other)];

  test("in its headings", () => {
    expect(translated.headings.length).toBe(parts.headings.length);
  });

  test("in the rows of its tables", () => {
    expect(rowsOf(other)).toBe(rowsOf(one));
  });

  test("in its code, and the files that it shows", () => {
    expect(differences(parts.blocks, translated.blocks)).toEqual([]);
    const shown = /^<<< .*$/gm;
    expect(other.match(shown)).toEqual(one.match(shown));
  });

  test("and does not send its reader to the English page", () => {
    // From docs/zh/guides, `../../guides` is a page of the other language. A file of the repository is no page.
    const target = new RegExp(`\\]\\(${"../".repeat(page.split("/").length)}(?!\\.\\./)[\\w/-]+\\.md`);
    expect(target.exec(other)?.[0]).toBeUndefined();
  });
});

describe("the check itself", () => {
  const block = (code: string): CodeBlock => ({ language: "ts", code, line: 1, before: "" });

  test("accepts another comment and another language of the texts", () => {
    expect(
      differences(
        [block('import { en } from "a/en";\nf(); // done')],
        [block('import { zh } from "a/zh";\nf(); // 完成')],
      ),
    ).toEqual([]);
  });

  test("finds a missing block, a missing line and another line", () => {
    expect(differences([block("f();")], [])).toHaveLength(1);
    expect(differences([block("f();\ng();")], [block("f();")])).toHaveLength(1);
    expect(differences([block("f();")], [block("g();")])).toEqual(["line 1: f(); | g();"]);
  });
});
