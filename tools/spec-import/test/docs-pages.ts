/**
 * Pages in the layout of the documentation, with our own sentences. The names of the codes are facts, from
 * https://www.tencentcloud.com/document/product/382/40469 as of 2026-02-05.
 */
export const PAGE_CODES: readonly string[] = [
  "AuthFailure.InvalidSecretId",
  "AuthFailure.MFAFailure",
  "AuthFailure.SecretIdNotFound",
  "AuthFailure.SignatureExpire",
  "AuthFailure.SignatureFailure",
  "AuthFailure.TokenFailure",
  "AuthFailure.UnauthorizedOperation",
  "DryRunOperation",
  "FailedOperation",
  "InternalError",
  "InvalidAction",
  "InvalidParameter",
  "InvalidParameterValue",
  "LimitExceeded",
  "MissingParameter",
  "NoSuchVersion",
  "RequestLimitExceeded",
  "ResourceInUse",
  "ResourceInsufficient",
  "ResourceNotFound",
  "ResourceUnavailable",
  "UnauthorizedOperation",
  "UnknownParameter",
  "UnsupportedOperation",
  "UnsupportedProtocol",
  "UnsupportedRegion",
];

export interface Table {
  readonly section: string;
  readonly headings: readonly [code: string, description: string];
  readonly rows: readonly (readonly string[])[];
}

export const COMMON: Table = {
  section: "Common Error Codes",
  headings: ["Error Code", "Description"],
  rows: PAGE_CODES.map((code) => [code, `What ${code} means, in some words.`]),
};

/**
 * A page as it is copied from a browser: menus, an example, the name of a section, a sentence, headings, rows, more
 * menus.
 */
export const textPage = (...tables: readonly Table[]): string =>
  [
    "tencent cloud",
    "",
    "灯",
    "",
    "API 文档",
    "Data Types",
    "Error Codes",
    "联系我们",
    "",
    "Answers",
    "",
    "{",
    '    "Response": { "Error": { "Code": "AuthFailure.SignatureFailure", "Message": "Some words." } }',
    "}",
    "  • Code stands in one of two tables, that of common error codes or that of the action.",
    "",
    ...tables.flatMap(({ section, headings, rows }) => [
      section,
      "",
      "Some words about the Code field in Error, and the table below.",
      "",
      headings.join(" "),
      ...rows.map((cells) => cells.join(" ")),
      "",
    ]),
    "帮助和支持",
    "",
    "本页",
  ].join("\n");

export const markdownPage = (...tables: readonly Table[]): string =>
  [
    "# Error Codes",
    "",
    ...tables.flatMap(({ section, headings, rows }) => [
      `## ${section}`,
      "",
      `| ${headings.join(" | ")} |`,
      "|---------|:--------|",
      ...rows.map((cells) => `| ${cells.join(" | ")} |`),
      "",
    ]),
  ].join("\n");

export const htmlPage = (...tables: readonly Table[]): string =>
  [
    "<!DOCTYPE html><html><head><title>Common Error Codes</title></head><body>",
    "<ul><li><a href='/x'>Error Codes</a></li></ul>",
    ...tables.flatMap(({ section, headings, rows }) => [
      `<h2 id="x">${section}</h2>`,
      "<table><thead>",
      `<tr>${headings.map((cell) => `<th>${cell}</th>`).join("")}</tr>`,
      "</thead><tbody>",
      ...rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`),
      "</tbody></table>",
    ]),
    "</body></html>",
  ].join("\n");
