import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { filesBelow } from "@tc3-schema/base/files";
import { checkProject, generateProject, neededVersion, type ProjectOptions } from "../src/index.ts";
import { openDirectory } from "../src/project/service-source.ts";
import { largestFirst } from "../src/project/thread-workers.ts";
import { type Workplace, workplace } from "./workplace.ts";

const generator = { version: "1.4.2", fingerprint: "one" };

const options = (place: Workplace, more: Partial<ProjectOptions> = {}): ProjectOptions => ({
  schemas: place.schemas,
  out: place.out,
  generator,
  ...more,
});

/** The result of a run over all services that writes nothing. */
const ALL_SERVICES = { services: 3, stale: [], undescribed: [], docsMistakes: [] };

/** The beginning of a generated file. */
const HEAD = "/* eslint-disable */\n// @generated from schemas/services/sms: change that.\n";

const SEND_SMS = { services: ["sms/v20210111"], actions: ["SendSms"] };

describe("a user's project", () => {
  test("gets one action with what it needs, and nothing else", async () => {
    const place = workplace();
    const result = await generateProject(options(place, SEND_SMS));
    expect(result).toMatchObject({ services: 1, generated: 1 });
    expect(filesBelow(place.out)).toEqual([
      "sms/v20210111/.prettierrc",
      "sms/v20210111/SendSms.d.ts",
      "sms/v20210111/SendSms.js",
      ...["actions", "classes", "details", "en", "index", "zh"].flatMap((name) => [
        `sms/v20210111/errors/${name}.d.ts`,
        `sms/v20210111/errors/${name}.js`,
      ]),
      "sms/v20210111/guards.d.ts",
      "sms/v20210111/guards.js",
      "sms/v20210111/index.d.ts",
      "sms/v20210111/index.js",
      ...["SendSms", "guards", "index"].flatMap((name) => [
        `sms/v20210111/requests/${name}.d.ts`,
        `sms/v20210111/requests/${name}.js`,
      ]),
      "sms/v20210111/types/SendSms.d.ts",
      "sms/v20210111/types/actions.d.ts",
      "sms/v20210111/types/error-codes.d.ts",
      "sms/v20210111/types/index.d.ts",
      "sms/v20210111/types/requests.d.ts",
      "tc3-generated.jsonl",
    ]);
    const types = readFileSync(join(place.out, "sms/v20210111/types/SendSms.d.ts"), "utf8");
    expect([...types.matchAll(/^export interface (\w+)/gm)].map(([, name]) => name)).toEqual([
      "SendSmsResponse",
      "SendStatus",
    ]);
  });

  test("is made from one state of the schemas, if another command replaces them while they are read", async () => {
    const place = workplace();
    const both = ["v20190711", "v20210111"].map((version) => `services/sms/${version}`);
    let isReplaced = false;
    const replaceBoth = (): void => {
      isReplaced = true;
      for (const directory of both) {
        place.edit(`${directory}/responses.schema.json`, (text) => text.replaceAll("Fee", "Price"));
        const aside = join(place.schemas, "aside");
        renameSync(join(place.schemas, directory), aside);
        renameSync(aside, join(place.schemas, directory));
      }
    };
    await generateProject(options(place), (schemas) => {
      const source = openDirectory(schemas);
      return {
        ...source,
        read: (file) => {
          const text = source.read(file);
          if (!isReplaced && file === `${both[0]}/responses.schema.json`) replaceBoth();
          return text;
        },
      };
    });
    for (const version of ["v20190711", "v20210111"]) {
      const types = readFileSync(join(place.out, "sms", version, "types/SendSms.d.ts"), "utf8");
      expect([version, types.match(/^ {2}(?:Fee|Price)\b/m)?.[0]]).toEqual([version, "  Price"]);
    }
  });

  test("imports our three packages and itself, and says which version it needs", async () => {
    const place = workplace();
    await generateProject(options(place));
    const texts = filesBelow(place.out)
      .filter((file) => /\.(?:js|d\.ts)$/.test(file))
      .map((file) => readFileSync(join(place.out, file), "utf8"));
    const specifiers = texts.flatMap((text) =>
      [...text.matchAll(/ from "([^"]+)";$/gm)].map(([, from = ""]) => from),
    );
    expect(new Set(specifiers.filter((from) => !from.startsWith(".")))).toEqual(
      new Set([
        "@tc3-schema/errors/runtime",
        // A record of SMS gives a receipt code as the reason why its message did not arrive.
        "@tc3-schema/errors/sms/callbacks",
        "@tc3-schema/types",
        "@tc3-schema/validator/runtime",
      ]),
    );
    for (const text of texts) {
      expect(text).toMatch(
        /^\/\* eslint-disable \*\/\n\/\/ @generated from schemas\/.*: change that, then run `tc3 generate`\.\n\/\/ Edition: cn \(cloud\.tencent\.com\)\.\n\/\/ Needs .* 1\.4\.0 or newer\.\n/,
      );
    }
  });

  test("a checkout with the line endings of Windows counts as generated and up to date", async () => {
    const place = workplace();
    await generateProject(options(place, SEND_SMS));
    for (const file of filesBelow(place.out)) {
      const path = join(place.out, file);
      writeFileSync(path, readFileSync(path, "utf8").replaceAll("\n", "\r\n"));
    }
    expect(await checkProject(options(place, SEND_SMS))).toMatchObject({ stale: [] });
    rmSync(join(place.out, "tc3-generated.jsonl"));
    expect(await generateProject(options(place, SEND_SMS))).toMatchObject({ stale: [] });
  });

  test("callbacks come with their service, and not with chosen actions", async () => {
    const place = workplace();
    await generateProject(options(place, { services: ["sms"] }));
    expect(readdirSync(join(place.out, "sms"))).toEqual(["callbacks", "v20190711", "v20210111"]);
    await generateProject(options(place, { services: ["sms"], actions: ["SendSms"] }));
    expect(readdirSync(join(place.out, "sms"))).toEqual(["v20190711", "v20210111"]);
  });

  test.each([
    ["a service that does not exist", { services: ["cvm"] }, /none for "cvm"/],
    ["an action that no service has", { services: ["sms"], actions: ["SendSMS"] }, /"SendSMS"/],
  ])("%s is an error, and nothing is written", async (_name, wanted, message) => {
    const place = workplace();
    await expect(generateProject(options(place, wanted))).rejects.toThrow(message);
    expect(existsSync(place.out)).toBe(false);
  });

  test("a service that has none of the chosen actions is left out, and removed if it was generated before", async () => {
    const place = workplace();
    const onlyNew = { services: ["sms/v20190711", "sms/v20210111"], actions: ["ReportConversion"] };
    expect(await generateProject(options(place, onlyNew))).toMatchObject({ services: 1, generated: 1 });
    expect(readdirSync(join(place.out, "sms"))).toEqual(["v20210111"]);
    await generateProject(options(place));
    const { stale } = await generateProject(options(place, onlyNew));
    expect(stale).toContainEqual({ path: "sms/v20190711", state: "left over" });
    expect(readdirSync(join(place.out, "sms"))).toEqual(["v20210111"]);
  });

  test("a user's own file in the directory of a service is an error, and stays", async () => {
    const place = workplace();
    const mine = join(place.out, "sms/v20210111/sub/mine.ts");
    mkdirSync(join(mine, ".."), { recursive: true });
    writeFileSync(mine, "export const mine = 1;\n");
    await expect(generateProject(options(place))).rejects.toThrow(
      /sub\/mine\.ts: expected only generated files/,
    );
    expect(readFileSync(mine, "utf8")).toBe("export const mine = 1;\n");
    expect(existsSync(join(place.out, "sms/v20190711"))).toBe(false);
  });

  test.each([
    ["generated again", { generator: { ...generator, fingerprint: "two" } }],
    ["no longer wanted", { services: ["sms/v20190711"] }],
  ])("a user's file in a generated directory that is %s is an error, and stays", async (_name, more) => {
    const place = workplace();
    await generateProject(options(place));
    const mine = join(place.out, "sms/v20210111/mine.ts");
    writeFileSync(mine, "export const mine = 1;\n");
    for (const run of [checkProject, generateProject]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, in one directory
      await expect(run(options(place, more))).rejects.toThrow(/mine\.ts: expected only generated files/);
    }
    expect(readFileSync(mine, "utf8")).toBe("export const mine = 1;\n");
    expect(existsSync(join(place.out, "sms/v20210111/index.js"))).toBe(true);
  });

  test("a user's link in a generated directory that is generated again is an error, and stays", async () => {
    const place = workplace();
    await generateProject(options(place));
    symlinkSync(place.schemas, join(place.out, "sms/v20210111/mine"), "junction");
    const newer = { generator: { ...generator, fingerprint: "two" } };
    await expect(generateProject(options(place, newer))).rejects.toThrow(
      /mine: expected only generated files/,
    );
    expect(existsSync(join(place.out, "sms/v20210111/mine"))).toBe(true);
  });

  test("files of file managers in a generated directory are no error", async () => {
    const place = workplace();
    await generateProject(options(place));
    writeFileSync(join(place.out, "sms/v20210111/.DS_Store"), "\0\0\0\u0001Bud1");
    expect((await generateProject(options(place))).stale).toEqual([
      { path: "sms/v20210111/.DS_Store", state: "left over" },
    ]);
  });

  test("files outside the output that a manifest names are left alone", async () => {
    const place = workplace();
    const victim = join(place.out, "../victim");
    mkdirSync(victim, { recursive: true });
    await generateProject(options(place));
    const lines = ["../victim", "", ".", "sms/../../victim"].map((directory) =>
      JSON.stringify({ directory, from: "a", holds: "b" }),
    );
    writeFileSync(join(place.out, "tc3-generated.jsonl"), lines.join("\n"));
    expect((await generateProject(options(place))).stale).toEqual([]);
    expect(existsSync(victim)).toBe(true);
  });

  test("codes that list an action of a newer release do not stop it", async () => {
    const place = workplace();
    place.editJson("services/sms/v20210111/error-codes.schema.json", ({ oneOf }) => {
      oneOf[0]["x-actions"] = ["SendFax", "SendSms"];
    });
    await generateProject(options(place, { services: ["sms/v20210111"] }));
    const made = readFileSync(join(place.out, "sms/v20210111/errors/actions.js"), "utf8");
    expect(made).not.toContain("SendFax");
  });

  test("a type Thing beside a type EachThing, both in lists, does not conflict", async () => {
    const place = workplace();
    place.editJson("services/sms/v20210111/responses.schema.json", ({ definitions }) => {
      definitions.EachSendStatus = { ...definitions.SendStatus, title: "EachSendStatus" };
      definitions.SendSmsResponse.properties.More = {
        type: "array",
        items: { $ref: "#/definitions/EachSendStatus" },
      };
    });
    await generateProject(options(place, SEND_SMS));
    for (const file of ["SendSms.js", "guards.js"]) {
      const text = readFileSync(join(place.out, "sms/v20210111", file), "utf8");
      const declared = [...text.matchAll(/^(?:function|const) (\w+)/gm)].map(([, name]) => name);
      expect(new Set(declared).size).toBe(declared.length);
    }
  });

  test("if the schema of one service is broken, the generated files of all services stay", async () => {
    const place = workplace();
    await generateProject(options(place));
    const before = filesBelow(place.out).map((file) => readFileSync(join(place.out, file), "utf8"));
    place.editJson("services/sms/v20190711/responses.schema.json", (content) => {
      content.definitions.SendStatus.properties.Fee.type = "nothing";
    });
    place.editJson("services/sms/v20210111/responses.schema.json", (content) => {
      content.definitions.SendStatus.description = "Changed, and right.";
    });
    await expect(generateProject(options(place))).rejects.toThrow(
      /v20190711\/responses\.schema\.json#\/definitions\/SendStatus\/properties\/Fee/,
    );
    expect(filesBelow(place.out).map((file) => readFileSync(join(place.out, file), "utf8"))).toEqual(before);
  });
});

describe("services that are up to date are not generated again", () => {
  test("a second run generates nothing, and touches no file", async () => {
    const place = workplace();
    await generateProject(options(place));
    const file = join(place.out, "sms/v20210111/index.js");
    const { mtimeMs } = statSync(file);
    expect(await generateProject(options(place))).toEqual({ ...ALL_SERVICES, generated: 0 });
    expect(statSync(file).mtimeMs).toBe(mtimeMs);
  });

  test("after a change to one service, only that service is generated", async () => {
    const place = workplace();
    await generateProject(options(place));
    place.editJson("services/sms/v20210111/responses.schema.json", (content) => {
      content.definitions.SendStatus.properties.SubError = { description: "New.", type: "string" };
    });
    const { generated, stale } = await generateProject(options(place));
    expect(generated).toBe(1);
    expect(stale.map(({ path }) => path)).toContain("sms/v20210111/SendSms.js");
    expect(stale.every(({ path }) => path.startsWith("sms/v20210111/"))).toBe(true);
  });

  test.each([
    ["another generator", { generator: { ...generator, fingerprint: "two" } }],
    ["another minor version", { generator: { ...generator, version: "1.5.0" } }],
    ["another format", { format: "cjs" as const }],
  ])("%s generates everything again", async (_name, more) => {
    const place = workplace();
    await generateProject(options(place));
    expect((await generateProject(options(place, more))).generated).toBe(3);
  });

  test("files that were edited by hand, lost or left over are noticed and corrected", async () => {
    const place = workplace();
    await generateProject(options(place));
    writeFileSync(join(place.out, "sms/v20210111/SendSms.js"), "// edited\n");
    rmSync(join(place.out, "sms/v20190711/guards.js"));
    mkdirSync(join(place.out, "sms/callbacks/old"));
    writeFileSync(join(place.out, "sms/callbacks/old/gone.js"), HEAD);
    const stale = [
      { path: "sms/callbacks/old/gone.js", state: "left over" },
      { path: "sms/v20190711/guards.js", state: "missing" },
      { path: "sms/v20210111/SendSms.js", state: "changed" },
    ];
    const checked = await checkProject(options(place));
    expect([...checked.stale].sort((a, b) => a.path.localeCompare(b.path))).toEqual(stale);
    expect(existsSync(join(place.out, "sms/v20190711/guards.js"))).toBe(false);
    expect((await generateProject(options(place))).stale).toHaveLength(3);
    expect((await checkProject(options(place))).stale).toEqual([]);
  });

  test.each(["", "{", '{"directory":"sms/v20210111","from":5}', "[]"])(
    "a manifest that holds %j causes everything to be checked again",
    async (text) => {
      const place = workplace();
      await generateProject(options(place));
      writeFileSync(join(place.out, "tc3-generated.jsonl"), text);
      expect(await generateProject(options(place))).toEqual({ ...ALL_SERVICES, generated: 3 });
    },
  );

  test("a service that is no longer wanted is removed, and files of others stay", async () => {
    const place = workplace();
    await generateProject(options(place));
    writeFileSync(join(place.out, "mine.ts"), "");
    const { stale } = await generateProject(options(place, { services: ["sms/v20210111"] }));
    expect(stale).toEqual([
      { path: "sms/callbacks", state: "left over" },
      { path: "sms/v20190711", state: "left over" },
    ]);
    expect(readdirSync(join(place.out, "sms"))).toEqual(["v20210111"]);
    expect(existsSync(join(place.out, "mine.ts"))).toBe(true);
  });
});

describe("generated directories that the manifest does not list", () => {
  /** A project with two services, of which the manifest knows only the one that is wanted. */
  const forgetful = async (): Promise<Workplace> => {
    const place = workplace();
    await generateProject(options(place, { services: ["sms/v20190711", "sms/v20210111"] }));
    const manifest = join(place.out, "tc3-generated.jsonl");
    const lines = readFileSync(manifest, "utf8").split("\n");
    writeFileSync(manifest, lines.filter((line) => !line.includes("v20190711")).join("\n"));
    return place;
  };
  const wanted = { services: ["sms/v20210111"] };
  const leftOver = [{ path: "sms/v20190711", state: "left over" }];

  test("are reported by a check and removed by a run", async () => {
    const place = await forgetful();
    expect((await checkProject(options(place, wanted))).stale).toEqual(leftOver);
    expect((await generateProject(options(place, wanted))).stale).toEqual(leftOver);
    expect(readdirSync(join(place.out, "sms"))).toEqual(["v20210111"]);
    expect((await checkProject(options(place, wanted))).stale).toEqual([]);
  });

  test("are left alone if they hold a file that was not generated", async () => {
    const place = await forgetful();
    writeFileSync(join(place.out, "sms/v20190711/mine.ts"), "");
    expect((await checkProject(options(place, wanted))).stale).toEqual([]);
    await generateProject(options(place, wanted));
    expect(existsSync(join(place.out, "sms/v20190711/index.js"))).toBe(true);
  });

  test.each(["", "mine.ts"])("are no service if they hold %j only", async (file) => {
    const place = workplace();
    await generateProject(options(place, wanted));
    mkdirSync(join(place.out, "shop/v20250101"), { recursive: true });
    if (file !== "") writeFileSync(join(place.out, "shop/v20250101", file), "export {};\n");
    expect((await generateProject(options(place, wanted))).stale).toEqual([]);
    expect(existsSync(join(place.out, "shop/v20250101", file))).toBe(true);
  });
});

describe("the former manifest tc3-generated.json", () => {
  const about =
    "`tc3 generate` writes this file to know what is up to date. Commit it with the generated files.";

  test("is reported by a check and removed by a run", async () => {
    const place = workplace();
    await generateProject(options(place));
    const file = join(place.out, "tc3-generated.json");
    writeFileSync(file, JSON.stringify({ about, directories: {} }, null, 2));
    const stale = [{ path: "tc3-generated.json", state: "left over" }];
    expect((await checkProject(options(place))).stale).toEqual(stale);
    expect(existsSync(file)).toBe(true);
    expect((await generateProject(options(place))).stale).toEqual(stale);
    expect(existsSync(file)).toBe(false);
  });

  test.each(["{}", "[", '{"about":"mine","directories":{}}'])(
    "that holds %j is somebody else's, and stays",
    async (text) => {
      const place = workplace();
      await generateProject(options(place));
      writeFileSync(join(place.out, "tc3-generated.json"), text);
      expect((await generateProject(options(place))).stale).toEqual([]);
      expect(readFileSync(join(place.out, "tc3-generated.json"), "utf8")).toBe(text);
    },
  );
});

test("progress reports each generated service", async () => {
  const place = workplace();
  const reports: string[] = [];
  await generateProject(
    options(place, { onProgress: ({ done, total, service }) => reports.push(`${done}/${total} ${service}`) }),
  );
  expect(reports.map((each) => each.split(" ")[0])).toEqual(["1/3", "2/3", "3/3"]);
  expect(new Set(reports.map((each) => each.split(" ")[1]))).toEqual(
    new Set(["sms/callbacks", "sms/v20190711", "sms/v20210111"]),
  );
});

test("packages that are missing or too old for the generated code are reported", async () => {
  const place = workplace();
  const install = (name: string, version: string): void => {
    const directory = join(place.out, "../node_modules/@tc3-schema", name);
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, "package.json"), JSON.stringify({ version }));
  };
  await generateProject(options(place));
  install("types", "1.4.0");
  install("errors", "1.3.9");
  const needed = "1.4.0";
  expect((await checkProject(options(place))).unfit).toEqual([
    { name: "@tc3-schema/errors", needed, installed: "1.3.9" },
    { name: "@tc3-schema/validator", needed, installed: undefined },
  ]);
  install("errors", "1.4.0-next.1");
  install("validator", "2.0.0-next.1");
  expect((await checkProject(options(place))).unfit.map(({ installed }) => installed)).toEqual([
    "1.4.0-next.1",
  ]);
  install("errors", "1.10.0");
  expect((await checkProject(options(place))).unfit).toEqual([]);
});

test.each([
  ["1.4.2", "1.4.0"],
  ["1.4.2-next.1", "1.4.0"],
  ["1.4.0-next.1", "1.4.0-next.1"],
  ["0.0.0", "0.0.0"],
])("code of generator %s needs packages of %s or newer", (version, needed) => {
  expect(neededVersion(version)).toBe(needed);
});

test("threads take the largest services first, so that all of them end at about the same time", () => {
  const sizes: Readonly<Record<string, number>> = { a: 1, b: 9, c: 4, d: 5 };
  expect(largestFirst(Object.keys(sizes), (path) => sizes[path] ?? 0)).toEqual(["b", "d", "c", "a"]);
});

test("all mistakes of all services are reported together, in the order of the services", async () => {
  const place = workplace();
  const files = ["sms/v20190711", "sms/v20210111"].map((path) => `services/${path}/responses.schema.json`);
  for (const file of files) {
    place.editJson(file, (content) => {
      content["x-version"] = "2000-01-01";
    });
  }
  const error: unknown = await generateProject(options(place)).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: "SchemaError" });
  const lines = String(error).split("\n");
  expect(lines.filter((line) => line.includes("/x-version")).map((line) => line.replace(/#.*/, ""))).toEqual([
    `SchemaError: ${files[0]}`,
    files[1],
  ]);
  expect(existsSync(join(place.out, "sms"))).toBe(false);
});
