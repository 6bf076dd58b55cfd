import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { git } from "@tc3-schema/base/git";
import { tc3In } from "./child.ts";
import { tc3 } from "./terminal.ts";

const SCHEMAS = join(import.meta.dirname, "../../../schemas");
const RESPONSES = "services/sms/v20210111/responses.schema.json";

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "tc3-diff-"));
});
afterEach(() => {
  rmSync(place, { recursive: true });
});

/** Copies the schemas without the generated ones, which are nine of ten files. */
const copySchemas = (to: string): void => {
  cpSync(SCHEMAS, to, { recursive: true, filter: (from) => !from.endsWith("schemas/standalone") });
};

/** The schemas with a change in SendStatus. */
function changed(
  name: string,
  change: (properties: Record<string, unknown>, required: string[]) => void,
): string {
  const directory = join(place, name);
  copySchemas(directory);
  const file = join(directory, RESPONSES);
  const content = JSON.parse(readFileSync(file, "utf8"));
  const { properties, required } = content.definitions.SendStatus;
  change(properties, required);
  writeFileSync(file, JSON.stringify(content));
  return directory;
}

const withRegion = (): string =>
  changed("added", (properties) => {
    properties["Region"] = { description: "Where it was sent from.", type: "string" };
  });

const withoutFee = (): string =>
  changed("removed", (properties, required) => {
    delete properties["Fee"];
    required.splice(required.indexOf("Fee"), 1);
  });

describe("tc3 diff", () => {
  test("prints the changes, whom they break, and the release that they need", async () => {
    const { exitCode, stdout } = await tc3(["diff", SCHEMAS, withRegion()]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("Region");
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/minor/);
  });

  test("a revision is read from the repository of the directory, even in a hook, and with no temporary directory", () => {
    const changedSchemas = withoutFee();
    const root = join(place, "repository");
    copySchemas(join(root, "schemas"));
    git(root, ["init", "--quiet"]);
    git(root, ["add", "--all"]);
    git(root, [
      "-c",
      "user.name=n",
      "-c",
      "user.email=e@example.com",
      "commit",
      "--quiet",
      "--message",
      "One",
    ]);
    const nowhere = join(place, "nowhere");
    // A hook of another repository has GIT_DIR set.
    const env = { GIT_DIR: nowhere, TMPDIR: nowhere, TEMP: nowhere, TMP: nowhere };
    const { status, stdout, stderr } = tc3In(root, ["diff", "git:HEAD", changedSchemas], { env });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("SendStatus.Fee is gone");
  });

  test("--exit-code gives 1 only if something breaks", async () => {
    const removed = withoutFee();
    expect((await tc3(["diff", SCHEMAS, removed])).exitCode).toBe(0);
    expect((await tc3(["diff", SCHEMAS, removed, "--exit-code"])).exitCode).toBe(1);
    expect((await tc3(["diff", SCHEMAS, withRegion(), "--exit-code"])).exitCode).toBe(0);
  });

  test("--json and --markdown", async () => {
    const removed = withoutFee();
    const { stdout } = await tc3(["diff", SCHEMAS, removed, "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: "compared", bump: "major" });
    expect((await tc3(["diff", SCHEMAS, removed, "--markdown"])).stdout).toContain("Fee");
    expect((await tc3(["diff", SCHEMAS, removed, "--markdown", "--json"])).exitCode).toBe(2);
  });

  test("--changeset writes one changeset for the same changes, not two", async () => {
    const config = join(place, "config.json");
    writeFileSync(config, JSON.stringify({ fixed: [["@tc3-schema/types", "@tc3-schema/validator"]] }));
    const args = ["diff", SCHEMAS, withoutFee(), "--changeset", "--config", config];
    const first = await tc3(args);
    expect(first.stdout).toContain("Changeset written: ");
    const file = readdirSync(place).find((name) => name.endsWith(".md")) ?? "";
    const text = readFileSync(join(place, file), "utf8");
    expect(text).toMatch(/^---\n"@tc3-schema\/types": major\n"@tc3-schema\/validator": major\n---\n/);
    expect(text).toContain("Fee");
    expect((await tc3(args)).stdout).toContain("The changeset is there already");
    expect(readdirSync(place).filter((name) => name.endsWith(".md"))).toEqual([file]);
  });

  test("--changeset keeps a changeset that a person has edited", async () => {
    const config = join(place, "config.json");
    writeFileSync(config, JSON.stringify({ fixed: [["@tc3-schema/types"]] }));
    const args = ["diff", SCHEMAS, withoutFee(), "--changeset", "--config", config];
    await tc3(args);
    const file = join(place, readdirSync(place).find((name) => name.endsWith(".md")) ?? "");
    writeFileSync(file, "Ours.\n");
    expect((await tc3(args)).stdout).toContain("The changeset is there already");
    expect(readFileSync(file, "utf8")).toBe("Ours.\n");
  });

  test("--across-versions runs the example of the help, and guesses renames", async () => {
    const versions = "sms@2019-07-11,sms@2021-01-11";
    const { exitCode, stdout } = await tc3([
      "diff",
      SCHEMAS,
      SCHEMAS,
      "--service",
      versions,
      "--across-versions",
    ]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("SmsSdkAppid was probably renamed to SmsSdkAppId");
  });

  test.each([
    ["a missing state", ["diff", "nowhere", SCHEMAS]],
    ["a revision that does not exist", ["diff", "git:no-such-revision", SCHEMAS]],
    ["the same state twice", ["diff", SCHEMAS, SCHEMAS]],
    ["only one state", ["diff", SCHEMAS]],
  ])("%s gives exit code 2 and a message", async (_name, args) => {
    const { exitCode, stderr } = await tc3(args);
    expect(exitCode).toBe(2);
    expect(stderr).not.toBe("");
    expect(existsSync(join(place, ".changeset"))).toBe(false);
  });

  test("a configuration without packages that are released together gives exit code 2", async () => {
    const config = join(place, "config.json");
    writeFileSync(config, "{}");
    const { exitCode, stderr } = await tc3([
      "diff",
      SCHEMAS,
      withoutFee(),
      "--changeset",
      "--config",
      config,
    ]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("config.json#/fixed");
    expect(readdirSync(place).filter((name) => name.endsWith(".md"))).toEqual([]);
  });
});
