import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { git } from "@tc3-schema/base/git";
import type { MarkdownLink } from "@tc3-schema/base/markdown";
import { anchorsOf, linksOf } from "../src/markdown-links.ts";
import { root } from "./root.ts";

const OURS = "https://github.com/tc3-schema/tc3-schema";

/** The addresses outside the repository to which links may lead. A person looks at a new one, and then adds it here. */
const OUTSIDE = [
  "https://cloud.tencent.com/document/api",
  "https://fast-check.dev",
  "https://github.com/bcherny/json-schema-to-typescript",
  "https://github.com/changesets/changesets",
  "https://hono.dev",
  "https://github.com/glideapps/quicktype",
  "https://standardschema.dev",
  "https://trpc.io",
  "https://turborepo.dev",
  "https://www.tencentcloud.com/document/",
];

const files = git(root, ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"])
  .split("\n")
  .filter((name) => name !== "" && !name.startsWith(".changeset/") && existsSync(join(root, name)));

const read = (file: string): string => readFileSync(join(root, file), "utf8");

/** Returns the problem of a link that leads to a file of the repository. */
function problemInside(file: string, target: string): string | undefined {
  const [path = "", anchor] = target.split("#");
  const at = path === "" ? file : relative(root, join(root, dirname(file), decodeURIComponent(path)));
  if (at.startsWith("..")) return "leads out of the repository";
  if (!existsSync(join(root, at))) return "leads to nothing";
  if (anchor === undefined || !at.endsWith(".md")) return undefined;
  return anchorsOf(read(at)).has(decodeURIComponent(anchor)) ? undefined : "names no heading";
}

function problemOf(file: string, { target }: MarkdownLink): string | undefined {
  const [, inside] =
    /^https:\/\/github\.com\/tc3-schema\/tc3-schema\/(?:blob|tree)\/main\/(.+)$/.exec(target) ?? [];
  if (inside !== undefined) return problemInside("README.md", inside);
  if (target.startsWith(OURS)) return undefined;
  if (!/^[a-z]+:/.test(target)) return problemInside(file, target);
  return OUTSIDE.some((place) => target.startsWith(place)) ? undefined : "is not in the list of outer links";
}

describe("the links of every Markdown file", () => {
  test("exist", () => {
    expect(files.flatMap((file) => linksOf(read(file))).length).toBeGreaterThan(150);
  });

  test.each(files)(
    "every link in %s leads to an existing file and heading, or to a listed address",
    (file) => {
      const problems = linksOf(read(file)).flatMap((link) => {
        const problem = problemOf(file, link);
        return problem === undefined ? [] : [`${file}:${link.line} ${link.target} ${problem}`];
      });
      expect(problems).toEqual([]);
    },
  );

  test("use every listed address", () => {
    const targets = files.flatMap((file) => linksOf(read(file)).map(({ target }) => target));
    expect(OUTSIDE.filter((place) => !targets.some((target) => target.startsWith(place)))).toEqual([]);
  });
});

describe("the check itself", () => {
  test("finds links with their lines, and none in code", () => {
    expect(linksOf("a [b](c.md)\n```md\n[d](e.md)\n```\n![f](g.svg)\n")).toEqual([
      { target: "c.md", line: 1 },
      { target: "g.svg", line: 5 },
    ]);
  });

  test("knows the anchors of headings", () => {
    expect([...anchorsOf("# `tc3 add`, and more\n## 尚未发布到 npm\n")]).toEqual([
      "tc3-add-and-more",
      "尚未发布到-npm",
    ]);
  });

  test.each([
    ["CONTRIBUTING.mdx", "leads to nothing"],
    ["README.md#no-such-heading", "names no heading"],
    ["../elsewhere.md", "leads out of the repository"],
    ["https://example.com", "is not in the list"],
    [`${OURS}/blob/main/docs/no-such-page.md`, "leads to nothing"],
  ])("finds what is wrong with %s", (target, words) => {
    expect(problemOf("README.md", { target, line: 1 })).toContain(words);
  });
});
