import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { keyOf, type Tried } from "../src/mutant.ts";
import { owns, PARTS } from "../src/parts.ts";
import { root } from "../src/root.ts";
import { compare, readSurvivors, type Survivor } from "../src/survivors.ts";

const listed = readSurvivors();

describe("the listed survivors", () => {
  test("have all their fields, and no others", () => {
    const fields = ["file", "line", "mutator", "original", "reason", "replacement"];
    const odd = listed.filter(
      (each) =>
        Object.keys(each).sort().join() !== fields.join() ||
        Object.values(each).some((value) => typeof value !== "string"),
    );
    expect(odd).toEqual([]);
  });

  test("have a reason each", () => {
    expect(listed.filter(({ reason }) => reason.split(" ").length < 4)).toEqual([]);
  });

  test("are listed once each", () => {
    expect(new Set(listed.map(keyOf)).size).toBe(listed.length);
  });

  test("lie in files that a part mutates", () => {
    expect(listed.filter(({ file }) => !PARTS.some((part) => owns(part, file)))).toEqual([]);
  });

  test("name lines and texts that still exist", () => {
    const gone = listed.filter(({ file, line, original }) => {
      const path = join(root, file);
      if (!existsSync(path)) return true;
      const text = readFileSync(path, "utf8");
      return !text.includes(original) || !text.split(/\r?\n/).some((each) => each.trim() === line);
    });
    expect(gone).toEqual([]);
  });
});

describe("the comparison of a run with the list", () => {
  const mutant = { file: "a.ts", line: "if (a) b();", original: "a", mutator: "ConditionalExpression" };
  const tried = (replacement: string, status: string): Tried => ({ ...mutant, replacement, status });
  const survivor = (replacement: string): Survivor => ({
    ...mutant,
    replacement,
    reason: "b does nothing then",
  });

  test("finds nothing if the survivors are the listed ones", () => {
    const all = [tried("true", "Survived"), tried("false", "Killed")];
    expect(compare(all, [survivor("true")])).toEqual({ unlisted: [], outdated: [] });
  });

  test.each(["Survived", "NoCoverage"])("finds a mutant with the status %s that is not listed", (status) => {
    expect(compare([tried("true", status)], []).unlisted).toEqual([tried("true", status)]);
  });

  test.each(["Killed", "Timeout"])("finds a listed mutant whose status is now %s", (status) => {
    expect(compare([tried("true", status)], [survivor("true")]).outdated).toEqual([survivor("true")]);
  });

  test("finds a listed mutant that no longer exists", () => {
    expect(compare([], [survivor("true")]).outdated).toEqual([survivor("true")]);
  });
});
