import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { judgeCode } from "../src/judge-code.ts";

interface Judged {
  readonly code: string;
  readonly category: string;
  readonly retry: string;
  readonly waitSeconds: number | undefined;
}

const sample = (name: string): readonly Judged[] =>
  readFileSync(join(import.meta.dirname, "samples", `${name}.tsv`), "utf8")
    .trimEnd()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [code = "", category = "", retry = "", wait = ""] = line.split("\t");
      return { code, category, retry, waitSeconds: wait === "" ? undefined : Number(wait) };
    });

/** The judgement of a code that no rule fits. */
const UNKNOWN = { category: "unknown", retry: "no", waitSeconds: undefined };

const differences = (judged: readonly Judged[]): readonly Judged[] =>
  judged.filter(({ code, category, retry, waitSeconds }) => {
    const { category: c, retry: r, waitSeconds: w } = judgeCode(code) ?? UNKNOWN;
    return c !== category || r !== retry || w !== waitSeconds;
  });

// The last sample was judged after the last change of the rules, so its share shows how the rules judge new codes.
test("the rules agree with at least 97 % of the last sample, which no rule was changed for", () => {
  const judged = sample("sixth");
  expect(judged).toHaveLength(300);
  expect(differences(judged).length).toBeLessThanOrEqual(9);
});

test.each(["first", "second", "third", "fourth", "fifth"])(
  "the rules still agree with 95 %% of the %s sample, which they were mended after",
  (name) => {
    const judged = sample(name);
    expect(judged).toHaveLength(300);
    expect(differences(judged).length).toBeLessThanOrEqual(15);
  },
);

test("the rules agree with the retry class of at least 98 % of the codes in all samples", () => {
  const all = ["first", "second", "third", "fourth", "fifth", "sixth"].flatMap(sample);
  const wrong = all.filter(({ code, retry }) => (judgeCode(code) ?? UNKNOWN).retry !== retry);
  expect(wrong.length / all.length).toBeLessThanOrEqual(0.02);
});

test("the rules never say throttle or wait for a sampled code for which a person said otherwise", () => {
  const all = ["first", "second", "third", "fourth", "fifth", "sixth"].flatMap(sample);
  const wrong = all.filter(({ code, retry }) => {
    const judged = (judgeCode(code) ?? UNKNOWN).retry;
    return (judged === "throttle" || judged === "wait") && judged !== retry;
  });
  expect(wrong.map(({ code }) => code)).toEqual([]);
});
