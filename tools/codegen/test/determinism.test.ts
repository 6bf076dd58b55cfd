import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { generate } from "../src/index.ts";
import { type Json, workplace } from "./workplace.ts";

const ROOT = join(import.meta.dirname, "../../..");

const contents = (directory: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(directory.length), readFileSync(path, "utf8")];
      }),
  );

const shuffled = (value: Json, seed: number): Json => {
  if (Array.isArray(value)) return value.map((item: Json) => shuffled(item, seed));
  if (typeof value !== "object" || value === null) return value;
  const [keys = []] = fc.sample(
    fc.shuffledSubarray(Object.keys(value), { minLength: Object.keys(value).length }),
    { seed, numRuns: 1 },
  );
  return Object.fromEntries(keys.map((key) => [key, shuffled(value[key], seed)]));
};

describe("the same input gives the same bytes", () => {
  test("whatever the order of members and codes in the files", async () => {
    const plain = workplace();
    await generate(plain);
    const shuffledOutput = async (seed: number): Promise<Record<string, string>> => {
      const other = workplace();
      for (const file of [
        "envelope.schema.json",
        "error-codes/common.schema.json",
        "error-codes/common.en.json",
        "services/sms/v20210111/responses.schema.json",
        "services/sms/v20210111/requests.schema.json",
        "services/sms/v20210111/error-codes.schema.json",
        "services/sms/callbacks/callbacks.schema.json",
      ]) {
        other.edit(file, (text) => {
          const content = shuffled(JSON.parse(text), seed);
          if ("oneOf" in content) content.oneOf.reverse();
          return JSON.stringify(content);
        });
      }
      await generate(other);
      return contents(other.out);
    };
    const others = await Promise.all([1, 2, 3].map(shuffledOutput));
    for (const other of others) expect(other).toEqual(contents(plain.out));
  });

  test("whatever the locale and the time zone", () => {
    for (const LC_ALL of ["C", "tr_TR.UTF-8", "zh_CN.UTF-8"]) {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ["--import", "tsx", join(ROOT, "scripts/generate.ts"), "--check", "--json"],
        {
          cwd: ROOT,
          encoding: "utf8",
          env: { ...process.env, NODE_OPTIONS: "", LC_ALL, LANG: LC_ALL, TZ: "Asia/Shanghai" },
        },
      );
      expect({ status, stderr, stale: JSON.parse(stdout).stale }).toEqual({
        status: 0,
        stderr: "",
        stale: [],
      });
    }
  });
});
