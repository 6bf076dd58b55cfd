import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { project } from "./project.ts";
import { tc3 } from "./terminal.ts";

const DOCS = join(import.meta.dirname, "../../../docs");

/** What a page shows below a command line: the lines up to the next command, or to the end of the block. */
function shownBelow(page: string, command: string): string {
  const text = readFileSync(join(DOCS, page), "utf8");
  const [, after = ""] = text.split(`\n$ ${command}\n`);
  return (after.split(/^(?:\$ |```)/m)[0] ?? "").trimEnd();
}

const sent = { SerialNo: "5000:1", PhoneNumber: "+8613711112222", Fee: 1, SessionContext: "", IsoCode: "CN" };

const ANSWER = {
  Response: {
    SendStatusSet: [
      { ...sent, Code: "Ok", Message: "send success" },
      {
        ...sent,
        SerialNo: "",
        PhoneNumber: "+8613711112223",
        Fee: 0,
        Code: "LimitExceeded.PhoneNumberDailyLimit",
        Message: "daily limit reached",
      },
    ],
    RequestId: "a0aabda6-cf91-4f3e-a81f-9198114a2279",
  },
};

test("docs/guides/explain.md shows what tc3 explain prints about a message that failed", async () => {
  const { stdout } = await tc3(["explain", "-"], { stdin: JSON.stringify(ANSWER) });
  expect(shownBelow("guides/explain.md", "tc3 explain response.json")).toBe(stdout.trimEnd());
});

test.each(["guides/any-service.md", "zh/guides/any-service.md"])(
  "docs/%s shows what tc3 actions and tc3 add print",
  async (page) => {
    const at = project([]);
    const found = await tc3(["actions", "cvm", "describezones", "--project", at.directory]);
    expect(shownBelow(page, "tc3 actions cvm describezones")).toBe(found.stdout.trimEnd());
    const added = await tc3([
      "add",
      "cvm",
      "--action",
      "DescribeInstances",
      "--format",
      "cjs",
      "--project",
      at.directory,
    ]);
    // The directory is another one here, and the versions of the packages are those of the next release.
    const printed = added.stdout
      .replace(/again in .*\.$/m, "again in tencent.")
      .replaceAll(/@\d+\.\d+(?=\s)/g, "@1.0");
    expect(shownBelow(page, "tc3 add cvm --action DescribeInstances")).toBe(printed.trimEnd());
  },
);

test.each([
  ["guides/explain.md", ""],
  ["zh/guides/explain.md", " --lang zh"],
])("docs/%s shows what tc3 explain prints about a code of another service", async (page, lang) => {
  const command = `explain OperationDenied.InstanceOperationInProgress --service ecm${lang}`;
  const { stdout } = await tc3(command.split(" "));
  expect(shownBelow(page, `tc3 ${command}`)).toBe(stdout.trimEnd());
});
