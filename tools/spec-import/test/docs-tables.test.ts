import { describe, expect, test } from "@jest/globals";
import { type ErrorTable, type PageFormat, readErrorTables } from "../src/index.ts";
import { messageOf } from "./codes-workplace.ts";
import { COMMON, htmlPage, markdownPage, PAGE_CODES, type Table, textPage } from "./docs-pages.ts";

const PAGES: Readonly<Record<PageFormat, (...tables: readonly Table[]) => string>> = {
  text: textPage,
  markdown: markdownPage,
  html: htmlPage,
};
const FORMATS = ["text", "markdown", "html"] as const;

const SERVICE: Table = {
  section: "Service Error Codes",
  headings: ["Error Code", "Description"],
  rows: [
    ["FailedOperation.NoBulb", "It has no bulb."],
    ["InternalError", "It broke."],
  ],
};

const codesOf = (tables: readonly ErrorTable[]): readonly (readonly [string, readonly string[]])[] =>
  tables.map(({ kind, rows }) => [kind, rows.map(({ code }) => code)]);

describe.each(FORMATS)("a page in %s", (format) => {
  const page = PAGES[format];

  test("has the 26 codes of the documentation, and nothing else", () => {
    expect(codesOf(readErrorTables(page(COMMON)))).toEqual([["common", PAGE_CODES]]);
  });

  test("has its lines and sentences", () => {
    const text = page(COMMON);
    const [table] = readErrorTables(text);
    const row = table?.rows[1];
    expect(row?.description).toBe("What AuthFailure.MFAFailure means, in some words.");
    expect(text.split("\n")[(row?.line ?? 0) - 1]).toContain("AuthFailure.MFAFailure");
    expect(text.split("\n")[(table?.line ?? 0) - 1]).toContain("Description");
  });

  test("has two tables, which may share a code", () => {
    expect(codesOf(readErrorTables(page(COMMON, SERVICE)))).toEqual([
      ["common", PAGE_CODES],
      ["business", ["FailedOperation.NoBulb", "InternalError"]],
    ]);
  });

  test.each<[string, Table["headings"], string]>([
    ["Common Error Codes", ["Error code", "Error description"], "common"],
    ["公共错误码", ["错误码", "说明"], "common"],
    ["共通エラーコード", ["エラーコード", "説明"], "common"],
    ["业务错误码", ["错误码", "描述"], "business"],
    ["業務エラーコード", ["エラーコード", "説明"], "business"],
    ["6. Error Code", ["Error Code", "Description"], "business"],
    ["6. 错误码", ["错误码", "说明"], "business"],
    ["6. エラーコード", ["エラーコード", "説明"], "business"],
  ])("headed %s, %s", (section, headings, kind) => {
    const tables = readErrorTables(page({ section, headings, rows: COMMON.rows }));
    expect(codesOf(tables)).toEqual([[kind, PAGE_CODES]]);
  });

  test("without a table is refused", () => {
    expect(messageOf(() => readErrorTables(page(), { format, file: "page.x" }))).toMatch(
      /^page\.x:1: expected a table with the columns "Error Code" and "Description".*, received none in \d+ lines\. They were read as /,
    );
  });

  test.each<[string, Partial<Table>, string, RegExp]>([
    [
      "a row without its second column",
      { rows: [["A.A", "Words."], ["B.B"]] },
      "B.B",
      /^: expected a code and its description, received "B\.B/,
    ],
    [
      "headings without rows",
      { rows: [] },
      "Description",
      /^: expected rows below the headings of a table, received none$/,
    ],
    [
      "a doubled code",
      {
        rows: [
          ["A.A", "Words."],
          ["B.B", "Words."],
          ["A.A", "More."],
        ],
      },
      "More.",
      /^: expected each code once, received "A\.A", which is on line \d+ too$/,
    ],
    [
      "no section",
      { section: "Elsewhere" },
      "Description",
      /^: expected a section called "Common Error Codes" or "Service Error Codes".*, received a table outside of any$/,
    ],
  ])("with %s is refused, and says where", (_what, change, words, message) => {
    const text = page({ ...COMMON, ...change }).replace("# Error Codes", "# Codes");
    const at = text.slice(0, text.lastIndexOf(words)).split("\n").length;
    const said = messageOf(() => readErrorTables(text, { format, file: "page.x" }));
    expect(said.slice(0, `page.x:${at}`.length)).toBe(`page.x:${at}`);
    expect(said.slice(`page.x:${at}`.length)).toMatch(message);
  });

  test("in no section may be told what its table is", () => {
    const text = page({ ...SERVICE, section: "Elsewhere" });
    expect(codesOf(readErrorTables(text, { kind: "common" }))[0]?.[1]).toHaveLength(2);
  });

  test("of which the descriptions are missing is refused, and says where", () => {
    const half = `# Service Error Codes\n\n| Error Code |\n|---|\n| B.B |\n`;
    const text = `# Common Error Codes\n\n| Error Code | Description |\n|---|---|\n| A.A | Words. |\n\n${half}`;
    expect(messageOf(() => readErrorTables(text, { format: "markdown", file: "page.md" }))).toMatch(
      /^page\.md:9: expected the columns .*, received "Error Code"/,
    );
  });

  test("says all that is amiss at once", () => {
    const text = page({ ...COMMON, rows: [["A.A"], ["B.B"], ["C.C", "Words."]] });
    expect(messageOf(() => readErrorTables(text, { format })).split("\n")).toHaveLength(2);
  });
});

describe("plain text", () => {
  test("may have tabs between the columns, and more of them", () => {
    const text = "Common Error Codes\nError Code\tStatus\tDescription\nlower.case\t200\tWords and words.\n";
    expect(codesOf(readErrorTables(text))).toEqual([["common", ["lower.case"]]]);
    expect(readErrorTables(text)[0]?.rows[0]?.description).toBe("Words and words.");
  });

  test("a description that goes on in a second line is no row", () => {
    const text = textPage({ ...COMMON, rows: [["A.A", "Some words\nthat go on."]] });
    expect(messageOf(() => readErrorTables(text))).toContain(
      'expected a code and its description, received "that go on."',
    );
  });

  test("an entry of the menu names no section", () => {
    expect(messageOf(() => readErrorTables(textPage({ ...COMMON, section: "Elsewhere" })))).toContain(
      "outside of any",
    );
  });

  test("ends with the table", () => {
    expect(readErrorTables("公共错误码\n错误码 说明\nA.A 一句话。")).toHaveLength(1);
  });
});

describe("Markdown", () => {
  const rows = "| Error Code | Description |\n|---|---|\n| `A.A_B` | One \\| two. |";

  test("the name of a section may be a line of text that touches the table", () => {
    expect(
      codesOf(readErrorTables(`错误码列表\n公共错误码\n| 错误码 | 说明 | \n|---|---|\n| A.A | 一句话。 | `)),
    ).toEqual([["common", ["A.A"]]]);
  });

  test("code spans, escapes and links are read as they are shown", () => {
    const text = `## Common Error Codes\n${rows}\n| A.C\\_D | See [there](https://example.org). |`;
    expect(readErrorTables(text)[0]?.rows).toEqual([
      { code: "A.A_B", description: "One | two.", line: 4 },
      { code: "A.C_D", description: "See there.", line: 5 },
    ]);
  });

  test("a link to the other section is no section", () => {
    const text = `## 6. Error Code\nFor others see [Common Error Codes](/x).\n\n${rows}`;
    expect(codesOf(readErrorTables(text))).toEqual([["business", ["A.A_B"]]]);
  });

  test("other tables are none of ours", () => {
    const text = `| Parameter | Description |\n|---|---|\n| Error Code | Words. |\n\n## Common Error Codes\n${rows}`;
    expect(codesOf(readErrorTables(text))).toEqual([["common", ["A.A_B"]]]);
  });

  test("tables in HTML count, with their lines", () => {
    const html =
      "<table>\n<tr><th>Error Code</th><th>Description</th></tr>\n<tr><td>A.A</td><td>Words.</td></tr>\n</table>";
    const [table] = readErrorTables(`## Common Error Codes\n\n${html}\n`, { format: "markdown" });
    expect(table?.rows).toEqual([{ code: "A.A", description: "Words.", line: 5 }]);
  });

  test("an empty line within such a table would lose the rest of it", () => {
    const html =
      "<table>\n<tr><th>Error Code</th><th>Description</th></tr>\n\n<tr><td>A.A</td><td>Words.</td></tr>\n</table>";
    expect(
      messageOf(() =>
        readErrorTables(`# Common Error Codes\n\n${html}`, { format: "markdown", file: "a.md" }),
      ),
    ).toBe("a.md:3: expected </table> before the next empty line, received none. Or read the page as HTML");
  });
});

describe("HTML", () => {
  const table = (...cells: readonly string[]): string =>
    `<table><tr><td>错误码</td><td>说明</td></tr>${cells.map((row) => `<tr>${row}</tr>`).join("\n")}</table>`;

  test("without th, without closing tags, with markup in cells", () => {
    const text = `<h3>公共错误码<h3>${table("<td><code>A.</code><wbr>A<td><p>Some</p><p>words<br>more&#46;")}`;
    expect(readErrorTables(text)[0]?.rows[0]).toMatchObject({ code: "A.A", description: "Some words more." });
  });

  test("the section may be named in the caption, or in a paragraph", () => {
    const row = "<td>A.A</td><td>Words.</td>";
    expect(readErrorTables(`<p>Common Error Codes</p>${table(row)}`)[0]?.kind).toBe("common");
    expect(
      readErrorTables(
        `<p>Common Error Codes</p>${table(row).replace("<tr>", "<caption>业务错误码</caption><tr>")}`,
      )[0]?.kind,
    ).toBe("business");
  });

  test("a heading ends the text in front of it", () => {
    const text = `Words<h2>Common Error Codes</h2>words${table("<td>A.A</td><td>W</td>")}`;
    expect(readErrorTables(text, { format: "html" })[0]?.kind).toBe("common");
  });

  test("a link to the other section, the title and what no one sees are no section", () => {
    const text = `<h2>6. 错误码</h2><p>其他见<a>公共错误码</a>。</p><script>公共错误码</script>${table("<td>A.A</td><td>W</td>")}`;
    expect(readErrorTables(text)[0]?.kind).toBe("business");
  });

  test("a table within one that lays out the page", () => {
    const text = `<table><tr><td><h2>Common Error Codes</h2>${table("<td>A.A</td><td>W</td>")}</td></tr></table>`;
    expect(codesOf(readErrorTables(text))).toEqual([["common", ["A.A"]]]);
  });

  test.each([
    [
      "a cell for two rows",
      "<td>A.A</td><td rowspan=2>W</td>",
      "<td>B.B</td>",
      'expected a code and its description, received "B.B"',
    ],
    [
      "a cell for two columns",
      "<td colspan=2>FailedOperation</td>",
      "<td>B.B</td><td>W</td>",
      "expected a code and its description",
    ],
    [
      "two codes in a cell",
      "<td>A.A<br>A.B</td><td>W</td>",
      "<td>B.B</td><td>W</td>",
      'expected a code, received "A.A A.B"',
    ],
    [
      "a character that no one sees",
      "<td>A.&#8203;A</td><td>W</td>",
      "<td>B.B</td><td>W</td>",
      "expected a code, received",
    ],
  ])("%s is refused", (_what, first, second, message) => {
    const text = `<h2>Common Error Codes</h2>${table(first, second)}`;
    expect(messageOf(() => readErrorTables(text))).toContain(message);
  });
});

describe("what a page is written in", () => {
  test.each<[string, string, number]>([
    ["page.html", htmlPage(COMMON), 1],
    ["page.md", markdownPage(COMMON), 1],
    ["page.txt", markdownPage(COMMON), 1],
    ["page.txt", textPage(COMMON), 1],
    ["page", htmlPage(COMMON), 1],
  ])("%s", (file, text, tables) => {
    expect(readErrorTables(text, { file })).toHaveLength(tables);
  });

  test("is said when nothing is found", () => {
    expect(messageOf(() => readErrorTables(markdownPage(COMMON), { format: "text" }))).toContain(
      "They were read as text",
    );
  });
});

describe("a hostile page", () => {
  const read = (text: string, format?: "html" | "markdown" | "text"): string =>
    messageOf(() => readErrorTables(text, { file: "page.x", ...(format === undefined ? {} : { format }) }));

  test("400 kB of blanks take no time, in whatever format", () => {
    const blanks = " ".repeat(400_000);
    const started = performance.now();
    for (const text of [blanks, `a${blanks}b`, `Error Code${blanks}x`, "\n".repeat(400_000)]) {
      expect(read(text)).toContain("expected a table with the columns");
    }
    expect(read(blanks, "markdown")).toContain("expected a table with the columns");
    // Minutes before; seconds leave room for a busy machine.
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test.each(["<div>", "<table><tr><td>"])("%s in itself, 5,000 deep", (tag) => {
    expect(read(`\n\n${tag.repeat(5000)}x`, "html")).toMatch(
      /^page[.]x:3: expected elements of which 200 lie in each other at most, received more$/,
    );
  });

  test("<div> in itself, 5,000 deep, within Markdown", () => {
    expect(read(`a\n\n${"<div>".repeat(5000)}x`, "markdown")).toMatch(
      /^page[.]x:3: .* 200 lie in each other/,
    );
  });

  test.each([
    ["quotations in quotations", ">".repeat(100_000), "received 100000"],
    [
      "lists in lists",
      Array.from({ length: 300 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n"),
      "page.x:51: ",
    ],
    ["lines", "a\n".repeat(20_001), "expected at most 20000 lines of Markdown, received 20002"],
    ["characters", "a".repeat(500_001), "expected at most 500000 characters of Markdown, received 500001"],
  ])("too many %s in Markdown", (_what, text, message) => {
    expect(read(text, "markdown")).toContain(message);
  });

  test("a long rule nests nothing", () => {
    expect(read(`${"-".repeat(400)}\n`, "markdown")).toContain("expected a table with the columns");
  });
});
