import { compileFunction, SourceTextModule } from "node:vm";
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Output } from "../src/emit/emitted-file.ts";
import { isTypeWord } from "../src/emit/names.ts";
import { type Compiled, compiled } from "./compiled.ts";
import { COMPILER_WORDS, HOSTILE_ACTIONS, HOSTILE_NAMES, HOSTILE_SERVICES } from "./hostile-names.ts";
import { emitNamedService } from "./named-service.ts";

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** One service with all types and actions, one service per service name, and the cases that once failed. */
const OUTPUTS: readonly Output[] = await Promise.all(
  [
    { service: "hostile", types: HOSTILE_NAMES, actions: HOSTILE_ACTIONS, codes: "HostileErrorCode" },
    {
      service: "hx",
      types: ["HxErrorCode", "KnownHxErrorCode", "infer", "keyof"],
      actions: ["Hx"],
      codes: "HxErrorCode",
    },
    {
      service: "sms2",
      types: ["requests"],
      actions: ["Sms2", "KnownSms2", "SMS2", "Default"],
      codes: "Sms2ErrorCode",
    },
    { service: "empty", actions: [] },
    { service: "empty2", types: ["default"], actions: [], codes: "Empty2ErrorCode" },
    ...HOSTILE_SERVICES.map((service) => ({
      service,
      actions: ["Send", capital(service)],
      codes: `${capital(service)}ErrorCode`,
    })),
  ].map(emitNamedService),
);

const FILES = new Map<string, string>(
  OUTPUTS.flatMap(({ directory, files }) =>
    files.map(({ path, text }) => [`/out/${directory}/${path}`, text] as const),
  ),
);

const textOf = (path: string): string => {
  const text = FILES.get(`/out/${path}`);
  if (text === undefined) throw new Error(`${path} was not made`);
  return text;
};

describe("names of a definition that are names of ours, or words of the language", () => {
  let all: Compiled;
  beforeAll(() => {
    all = compiled(FILES);
  });

  const exportsOf = (path: string): ReadonlySet<string> => all.exportsOf(`/out/${path}`);

  test("are tried by the hundreds", () => {
    expect(HOSTILE_NAMES.length).toBeGreaterThan(500);
    expect(HOSTILE_ACTIONS.length).toBeGreaterThan(200);
    expect(HOSTILE_SERVICES.length).toBeGreaterThan(150);
  });

  test("include every word of the compiler", () => {
    expect(COMPILER_WORDS.filter((word) => !isTypeWord(word))).toEqual([]);
  });

  test("all declarations compile", () => {
    expect(all.errors()).toEqual([]);
  });

  test("all JavaScript parses, as ES modules and as CommonJS", () => {
    const files = OUTPUTS.flatMap((output) => output.files);
    const scripts = files.flatMap(({ path, text, commonJs }) =>
      commonJs === undefined ? [] : [{ path, text, commonJs }],
    );
    expect(scripts.length).toBe(files.filter(({ path }) => path.endsWith(".js")).length);
    for (const { path, text, commonJs } of scripts) {
      expect(() => new SourceTextModule(text, { identifier: path })).not.toThrow();
      expect(() => compileFunction(commonJs.text, ["exports", "require", "module"])).not.toThrow();
    }
  });

  test("no two files differ by case only, and no file is named like a device", () => {
    const small = [...FILES.keys()].map((file) => file.toLowerCase());
    expect(new Set(small).size).toBe(FILES.size);
    expect(small.filter((file) => /\/(?:aux|con|nul|prn|com\d|lpt\d)\.[^/]*$/.test(file))).toEqual([]);
  });

  test("every type is exported under its own name", () => {
    const exported = exportsOf("hostile/v20210111/types/index.d.ts");
    expect(HOSTILE_NAMES.filter((name) => !exported.has(name))).toEqual([]);
    const requests = exportsOf("hostile/v20210111/types/requests.d.ts");
    const ofActions = new Set(HOSTILE_ACTIONS.map((action) => `${action}Response`));
    expect(HOSTILE_NAMES.filter((name) => !requests.has(name) && !ofActions.has(name))).toEqual([]);
  });

  test("every contract, guard and catalogue is exported under its own name", () => {
    const contracts = exportsOf("hostile/v20210111/index.d.ts");
    const guards = exportsOf("hostile/v20210111/guards.d.ts");
    for (const action of HOSTILE_ACTIONS) {
      expect(contracts).toContain(action.charAt(0).toLowerCase() + action.slice(1));
      expect(guards).toContain(`is${action}`);
    }
    for (const service of HOSTILE_SERVICES) {
      expect(exportsOf(`${service}/v20210111/errors/index.d.ts`)).toContain(service);
    }
  });

  test("if a type, an action and a catalogue want the name HxErrorCode, the type gets it, then the action", () => {
    const exported = exportsOf("hx/v20210111/types/index.d.ts");
    expect([...exported].filter((name) => name.includes("ErrorCode")).sort()).toEqual([
      "HxErrorCode",
      "HxErrorCode_",
      "HxErrorCode__",
      "KnownHxErrorCode",
      "KnownHxErrorCode_",
      "KnownHxErrorCode__",
    ]);
    expect(textOf("hx/v20210111/types/Hx.d.ts")).toContain(
      "export type HxErrorCode_ = Open<KnownHxErrorCode_>;",
    );
  });
});

describe("verdicts do not depend on names", () => {
  const load = (text: string): Promise<Record<string, (value: unknown) => boolean>> =>
    import(`data:text/javascript,${encodeURIComponent(text)}`);

  test("a data type called string is not a string, and a list of it is not a list of strings", async () => {
    const { isGet } = await load(
      (await emitNamedService({ service: "odd", types: ["string", "integer"], actions: ["Get"] })).files.find(
        ({ path }) => path === "guards.js",
      )?.text ?? "",
    );
    const body = (Data: unknown) => ({ Response: { RequestId: "r", Data } });
    expect(isGet?.(body({ One: { Texts: ["a"] }, Many: [{}], Texts: ["a"] }))).toBe(true);
    expect(isGet?.(body({ Many: ["a"] }))).toBe(false);
    expect(isGet?.(body({ Texts: [{}] }))).toBe(false);
  });

  test.each(["Integer", "TolerableError", "NothingElse", "NaN"])(
    "an action called %s has a guard that works",
    async (action) => {
      const { files } = await emitNamedService({ service: "odd", types: ["Data"], actions: [action] });
      const guards = await load(files.find(({ path }) => path === "guards.js")?.text ?? "");
      expect(guards[`is${action}`]?.({ Response: { RequestId: "r", Big: 1 } })).toBe(true);
      expect(guards[`is${action}`]?.({ Response: { RequestId: "r", Big: "1" } })).toBe(false);
    },
  );
});
