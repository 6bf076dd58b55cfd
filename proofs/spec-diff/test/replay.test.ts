import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { SpecDiffError } from "@tc3-schema/spec-diff";
import { temporary } from "@tc3-schema/spec-diff/test/fixture";
import { writeOfficial } from "@tc3-schema/spec-diff/test/official";
import { readChangelog } from "../src/replay/changelog.ts";
import { replay } from "../src/replay/replay.ts";

const HEAD = `# Release 1.2.3

## 弹性伸缩(as) 版本：2018-04-19

### 第 1 次发布

发布时间：2025-01-01 01:00:00

本次发布包含了以下内容：

改善已有的文档。
`;

const CHANGED = `${HEAD}
修改接口：

* [Grow](https://example.com/1)

\t* 新增出参：Height, Depth

\t* <font color="#dd0000">**删除出参**：</font>Size

<font color="#dd0000">**删除接口**：</font>

* Shrink
`;

const place = { service: "as", version: "2018-04-19" };

describe("the official changelog", () => {
  it("is read into entries by action, with removed things in red text", () => {
    expect(readChangelog("CHANGELOG.md", CHANGED)).toEqual([
      { ...place, kind: "response field added", owner: "Grow", name: "Height" },
      { ...place, kind: "response field added", owner: "Grow", name: "Depth" },
      { ...place, kind: "response field removed", owner: "Grow", name: "Size" },
      { ...place, kind: "action removed", owner: "Shrink" },
    ]);
  });

  it.each([
    ["a list with an unknown heading", "新增插件：\n", "one of 新增接口"],
    ["a field with an unknown heading", "修改接口：\n\n* Grow\n\n\t* 新增插件：X\n", "one of 新增入参"],
    ["an item outside a list", "* Grow\n", "a list above an item"],
    ["a line of unknown form", "Something else happened\n", "a line of a changelog"],
  ])("is refused as a whole if it has %s", (_, text, expected) => {
    const read = (): unknown => readChangelog("CHANGELOG.md", `${HEAD}\n${text}`);
    expect(read).toThrow(SpecDiffError);
    expect(read).toThrow(expected);
    expect(read).toThrow(/CHANGELOG\.md:\d+/);
  });
});

describe("a release", () => {
  it("is replayed into its bump, the entries that the diff lacks, and a proof of everything that breaks", async () => {
    const directory = temporary();
    for (const [side, field] of [
      ["previous", "Size"],
      ["current", "Height"],
    ] as const) {
      mkdirSync(join(directory, side));
      writeOfficial(join(directory, side), "autoscaling", "as", field);
    }
    writeFileSync(join(directory, "CHANGELOG.md"), CHANGED);
    const { judgement, rules, coverage, proofs } = await replay(directory);
    expect(judgement.bump).toBe("major");
    expect(rules).toEqual({ "response-field-removed": 1, "response-field-added": 1 });
    expect(coverage?.misses.map(({ owner, name, reason }) => [owner, name, reason])).toEqual([
      ["Grow", "Depth", "in no state, or used by no action"],
      ["Shrink", undefined, "in no state, or used by no action"],
    ]);
    expect(coverage?.extras).toEqual({});
    expect(proofs.map(({ unproved }) => unproved)).toEqual([[]]);
    expect(proofs[0]?.types?.old?.errors.current.join()).toContain("Size");
  });
});
