import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { type Project, project } from "./project.ts";
import { type Ran, tc3 } from "./terminal.ts";

const FILE = "tencent/intl-sdk.d.ts";

/** A project whose tc3.json names SMS of the definitions of this repository. */
function smsProject(file: object): Project {
  const at = project();
  at.write(
    "tc3.json",
    JSON.stringify({ edition: "intl", out: "tencent", services: { sms: { actions: ["SendSms"] } }, ...file }),
  );
  return at;
}

const generate = (at: Project, ...args: readonly string[]): Promise<Ran> =>
  tc3(["generate", "--project", at.directory, ...args]);

describe("tc3 generate --ambient intl-sdk", () => {
  test("the key in tc3.json writes the declarations of the SDK for the services and actions in use", async () => {
    const at = smsProject({ ambient: "intl-sdk" });
    expect((await generate(at)).exitCode).toBe(0);
    const text = readFileSync(at.path(FILE), "utf8");
    expect(text).toMatch(
      /^\/\* eslint-disable \*\/\n\/\/ @generated from the services in use: .*\n\/\/ Edition: intl /,
    );
    expect(text).toContain(`declare module "tencentcloud-sdk-nodejs-intl-en" {
  const sdk: {
    readonly common: import("@tc3-schema/types").IntlSdkCommon;
    readonly sms: {
      readonly v20210111: import("./sms/v20210111/types/intl-sdk.js").Version;
    };
  };
  export default sdk;
}
`);
    const models = readFileSync(at.path("tencent/sms/v20210111/types/intl-sdk.d.ts"), "utf8");
    expect(
      [...models.matchAll(/^ {2}readonly (\w+): IntlSdkModelClass<\1>;$/gm)].map(([, name]) => name),
    ).toEqual(["SendSmsResponse", "SendStatus", "SendSmsRequest"]);
    expect(await generate(at, "--check")).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test("the option does the same for one run, and a run without it removes the file", async () => {
    const at = smsProject({});
    await generate(at, "--ambient", "intl-sdk");
    expect(existsSync(at.path(FILE))).toBe(true);
    const { exitCode, stdout } = await generate(at, "--check");
    expect([exitCode, stdout.includes("left over  intl-sdk.d.ts")]).toEqual([1, true]);
    await generate(at);
    expect(existsSync(at.path(FILE))).toBe(false);
  });

  test("a file of the user in its place is an error, and stays", async () => {
    const at = smsProject({ ambient: "intl-sdk" });
    at.write(FILE, "export {};\n");
    const { exitCode, stderr } = await generate(at);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("expected a generated file, because it is replaced, received a file of yours");
    expect(readFileSync(at.path(FILE), "utf8")).toBe("export {};\n");
  });

  test.each(["cn", "both"])(
    "the edition %s is an error, because that SDK is of the edition intl",
    async (edition) => {
      const { exitCode, stderr } = await generate(smsProject({ edition, ambient: "intl-sdk" }));
      expect(exitCode).toBe(2);
      expect(stderr).toContain(
        `the types of the international SDK need the edition intl, and tc3.json has ${edition}`,
      );
    },
  );
});
