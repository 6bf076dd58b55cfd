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
      /^: expected each code once, received "A\.A"again, after line \d+$/,
    ],
    [
      "no section",
      { section: "Elsewhere" },
      "Description",
      /^: expected a section called "Common Error Codes" or "Service Error Codes".*, received a table outside such a section$/,
    ],
  ])("with %s is refused with the line", (_what, change, words, message) => {
    const text = page({ ...COMMON, ...change }).replace("# Error Codes", "# Codes");
    const at = text.slice(0, text.lastIndexOf(words)).split("\n").length;
    const said = messageOf(() => readErrorTables(text, { format, file: "page.x" }));
    expect(said.slice(0, `page.x:${at}`.length)).toBe(`page.x:${at}`);
    expect(said.slice(`page.x:${at}`.length)).toMatch(message);
  });

  test("in no section is accepted if the caller gives the kind of its table", () => {
    const text = page({ ...SERVICE, section: "Elsewhere" });
    expect(codesOf(readErrorTables(text, { kind: "common" }))[0]?.[1]).toHaveLength(2);
  });

  test("without descriptions is refused with the line", () => {
    const half = `# Service Error Codes\n\n| Error Code |\n|---|\n| B.B |\n`;
    const text = `# Common Error Codes\n\n| Error Code | Description |\n|---|---|\n| A.A | Words. |\n\n${half}`;
    expect(messageOf(() => readErrorTables(text, { format: "markdown", file: "page.md" }))).toMatch(
      /^page\.md:9: expected the columns .*, received "Error Code"/,
    );
  });

  test("reports all its mistakes together", () => {
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

  test("the second line of a description is not a row", () => {
    const text = textPage({ ...COMMON, rows: [["A.A", "Some words\nthat go on."]] });
    expect(messageOf(() => readErrorTables(text))).toContain(
      'expected a code and its description, received "that go on."',
    );
  });

  test("an entry of the menu does not name a section", () => {
    expect(messageOf(() => readErrorTables(textPage({ ...COMMON, section: "Elsewhere" })))).toContain(
      "outside such a section",
    );
  });

  test("ends with the table", () => {
    expect(readErrorTables("公共错误码\n错误码 说明\nA.A 一句话。")).toHaveLength(1);
  });
});

describe("Markdown", () => {
  const rows = "| Error Code | Description |\n|---|---|\n| `A.A_B` | One \\| two. |";

  test("a line of text directly above the table may name the section", () => {
    expect(
      codesOf(readErrorTables(`错误码列表\n公共错误码\n| 错误码 | 说明 | \n|---|---|\n| A.A | 一句话。 | `)),
    ).toEqual([["common", ["A.A"]]]);
  });

  test("code spans, escapes and links are read as a reader sees them", () => {
    const text = `## Common Error Codes\n${rows}\n| A.C\\_D | See [there](https://example.org). |`;
    expect(readErrorTables(text)[0]?.rows).toEqual([
      { code: "A.A_B", description: "One | two.", line: 4 },
      { code: "A.C_D", description: "See there.", line: 5 },
    ]);
  });

  test("a link to the other section does not begin a section", () => {
    const text = `## 6. Error Code\nFor others see [Common Error Codes](/x).\n\n${rows}`;
    expect(codesOf(readErrorTables(text))).toEqual([["business", ["A.A_B"]]]);
  });

  test("other tables are ignored", () => {
    const text = `| Parameter | Description |\n|---|---|\n| Error Code | Words. |\n\n## Common Error Codes\n${rows}`;
    expect(codesOf(readErrorTables(text))).toEqual([["common", ["A.A_B"]]]);
  });

  test("tables in HTML are read, with their line numbers", () => {
    const html =
      "<table>\n<tr><th>Error Code</th><th>Description</th></tr>\n<tr><td>A.A</td><td>Words.</td></tr>\n</table>";
    const [table] = readErrorTables(`## Common Error Codes\n\n${html}\n`, { format: "markdown" });
    expect(table?.rows).toEqual([{ code: "A.A", description: "Words.", line: 5 }]);
  });

  test("an empty line within a table in HTML is refused, because the rest would be lost", () => {
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

  test("a caption or a paragraph may name the section", () => {
    const row = "<td>A.A</td><td>Words.</td>";
    expect(readErrorTables(`<p>Common Error Codes</p>${table(row)}`)[0]?.kind).toBe("common");
    expect(
      readErrorTables(
        `<p>Common Error Codes</p>${table(row).replace("<tr>", "<caption>业务错误码</caption><tr>")}`,
      )[0]?.kind,
    ).toBe("business");
  });

  test("a heading ends the text before it", () => {
    const text = `Words<h2>Common Error Codes</h2>words${table("<td>A.A</td><td>W</td>")}`;
    expect(readErrorTables(text, { format: "html" })[0]?.kind).toBe("common");
  });

  test("links, the title and invisible text do not name a section", () => {
    const text = `<h2>6. 错误码</h2><p>其他见<a>公共错误码</a>。</p><script>公共错误码</script>${table("<td>A.A</td><td>W</td>")}`;
    expect(readErrorTables(text)[0]?.kind).toBe("business");
  });

  test("a table within a table that lays out the page is read", () => {
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
      "an invisible character",
      "<td>A.&#8203;A</td><td>W</td>",
      "<td>B.B</td><td>W</td>",
      "expected a code, received",
    ],
  ])("%s is refused", (_what, first, second, message) => {
    const text = `<h2>Common Error Codes</h2>${table(first, second)}`;
    expect(messageOf(() => readErrorTables(text))).toContain(message);
  });
});

describe("the format of a page", () => {
  test.each<[string, string, number]>([
    ["page.html", htmlPage(COMMON), 1],
    ["page.md", markdownPage(COMMON), 1],
    ["page.txt", markdownPage(COMMON), 1],
    ["page.txt", textPage(COMMON), 1],
    ["page", htmlPage(COMMON), 1],
  ])("%s", (file, text, tables) => {
    expect(readErrorTables(text, { file })).toHaveLength(tables);
  });

  test("is part of the message if no table is found", () => {
    expect(messageOf(() => readErrorTables(markdownPage(COMMON), { format: "text" }))).toContain(
      "They were read as text",
    );
  });
});

describe("a hostile page", () => {
  const read = (text: string, format?: "html" | "markdown" | "text"): string =>
    messageOf(() => readErrorTables(text, { file: "page.x", ...(format === undefined ? {} : { format }) }));

  test("with 400 kB of blanks is read quickly in every format", () => {
    const blanks = " ".repeat(400_000);
    const started = performance.now();
    for (const text of [blanks, `a${blanks}b`, `Error Code${blanks}x`, "\n".repeat(400_000)]) {
      expect(read(text)).toContain("expected a table with the columns");
    }
    expect(read(blanks, "markdown")).toContain("expected a table with the columns");
    // An older expression took minutes. The limit of seconds leaves room for a busy machine.
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test.each(["<div>", "<table><tr><td>"])("with %s nested 5,000 deep is refused", (tag) => {
    expect(read(`\n\n${tag.repeat(5000)}x`, "html")).toMatch(
      /^page[.]x:3: expected elements nested at most 200 deep, received more$/,
    );
  });

  test("with <div> nested 5,000 deep within Markdown is refused", () => {
    expect(read(`a\n\n${"<div>".repeat(5000)}x`, "markdown")).toMatch(
      /^page[.]x:3: .* nested at most 200 deep/,
    );
  });

  test.each([
    ["nested quotations", ">".repeat(100_000), "received 100000"],
    [
      "nested lists",
      Array.from({ length: 300 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n"),
      "page.x:51: ",
    ],
    ["lines", "a\n".repeat(20_001), "expected at most 20000 lines of Markdown, received 20002"],
    ["characters", "a".repeat(500_001), "expected at most 500000 characters of Markdown, received 500001"],
  ])("with too many %s in Markdown is refused", (_what, text, message) => {
    expect(read(text, "markdown")).toContain(message);
  });

  test("with a long rule is read, because a rule nests nothing", () => {
    expect(read(`${"-".repeat(400)}\n`, "markdown")).toContain("expected a table with the columns");
  });
});
