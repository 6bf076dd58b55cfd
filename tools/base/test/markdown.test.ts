import { expect, test } from "@jest/globals";
import { markdownParts } from "../src/markdown.ts";

const PAGE = `---
title: A page
---

# A page about \`tc3\`

Save this as \`a.mjs\`:

\`\`\`js
run(); // [no](link.md)

# no heading
\`\`\`

- a [link](b.md#c), and in a list:

  \`\`\`sh
  npm install
  \`\`\`

## More [links](d.md)

![picture](e.svg)
`;

test("the blocks of code have their language, their lines, and the text before them", () => {
  expect(markdownParts(PAGE).blocks).toEqual([
    {
      language: "js",
      code: "run(); // [no](link.md)\n\n# no heading",
      line: 10,
      before: "Save this as `a.mjs`:",
    },
    { language: "sh", code: "npm install", line: 18, before: "a [link](b.md#c), and in a list:" },
  ]);
});

test("links and pictures have their lines, and those in code are left out", () => {
  expect(markdownParts(PAGE).links).toEqual([
    { target: "b.md#c", line: 15 },
    { target: "d.md", line: 21 },
    { target: "e.svg", line: 23 },
  ]);
});

test("headings are kept as they are written, and the head of a page is none", () => {
  expect(markdownParts(PAGE).headings).toEqual(["A page about `tc3`", "More [links](d.md)"]);
});
