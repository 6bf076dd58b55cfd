import { dirname, join } from "node:path";
import { compileFunction, SourceTextModule } from "node:vm";
import { beforeAll, describe, expect, test } from "@jest/globals";
import ts from "typescript";
import { toCommonJs } from "../src/emit/common-js.ts";
import { emitProjectService } from "../src/emit/emit-project.ts";
import { isTypeWord } from "../src/emit/names.ts";
import type { Output } from "../src/emit/output.ts";
import type { CatalogueFile, LoadedService, ObjectTypeSchema } from "../src/load/files.ts";
import { loadEnvelope } from "../src/load/load-envelope.ts";
import { envelopeModel } from "../src/model/envelope-model.ts";
import { serviceModel } from "../src/model/service-model.ts";
import { COMPILER_WORDS, HOSTILE_ACTIONS, HOSTILE_NAMES, HOSTILE_SERVICES } from "./hostile-names.ts";

const ROOT = join(import.meta.dirname, "../../..");
const SCHEMA = "http://json-schema.org/draft-07/schema#";
const ID = "https://example.com/x.schema.json";

const objectType = (title: string, properties: ObjectTypeSchema["properties"]): ObjectTypeSchema => ({
  title,
  type: "object",
  required: [],
  properties,
});

const record = <T>(names: readonly string[], of: (name: string, index: number) => T): Record<string, T> =>
  Object.fromEntries(names.map((name, index) => [name, of(name, index)]));

interface Definition {
  readonly service: string;
  readonly types?: readonly string[];
  readonly actions: readonly string[];
  /** The name of the union of its codes; without it, there is no catalogue. */
  readonly codes?: string;
}

const ref = (name: string) => ({ $ref: `#/definitions/${name}` });

const NO_MEMBER = new Set(Object.getOwnPropertyNames(Object.prototype));

/** A service whose types refer to each other, and whose actions answer with all of them. */
function definition({ service, types = [], actions, codes }: Definition): LoadedService {
  const names = types.filter(
    (name) => !actions.some((action) => [`${action}Response`, `${action}Request`].includes(name)),
  );
  /** Rings of eight types, which some other types lead into. */
  const next = (index: number): string => names[index % 8 === 7 ? index - 7 : index + 1] ?? names[0] ?? "";
  const definitions = (suffix: string) => ({
    ...record(names, (name, index) =>
      objectType(name, {
        One: { allOf: [ref(next(index))] },
        Many: { type: "array", items: ref(names[index - (index % 8)] ?? name) },
        Texts: { type: "array", items: { type: "string" } },
        Big: { type: "integer", "x-kind": "int64" },
        ...(NO_MEMBER.has(name) ? {} : { [name]: { type: "string" } }),
      }),
    ),
    ...Object.fromEntries(
      actions.map((action, index) => [
        `${action}${suffix}`,
        {
          ...objectType(`${action}${suffix}`, {
            RequestId: { type: "string" },
            Big: { type: "integer", "x-kind": "uint64" },
            ...(names.length === 0 ? {} : { Data: { allOf: [ref(next(index * 8))] } }),
          }),
          required: ["RequestId"],
        },
      ]),
    ),
  });
  const shared = { $schema: SCHEMA, $id: ID, title: "T", description: "D", "x-service": service };
  const versioned = { ...shared, "x-version": "2021-01-11" };
  const directory = `services/${service}/v20210111`;
  const catalogue: CatalogueFile = {
    $id: ID,
    title: codes ?? "",
    description: "D.",
    type: "string",
    "x-service": service,
    "x-version": "2021-01-11",
    "x-sources": { s: { title: "S", url: "https://example.com" } },
    oneOf: [
      {
        const: "InternalError.X",
        "x-fault": "server",
        "x-category": "platform",
        "x-retry": "no",
        "x-reason": "R.",
        "x-source": "s",
        "x-reviewed": false,
        "x-actions": actions.length === 0 ? [] : [...actions],
      },
    ],
  };
  return {
    responses: {
      file: `${directory}/responses.schema.json`,
      content: {
        ...versioned,
        "x-actions": record(actions, () => ({})),
        definitions: definitions("Response"),
      },
    },
    requests: {
      file: `${directory}/requests.schema.json`,
      content: { ...versioned, definitions: definitions("Request") },
    },
    errorCodes:
      codes === undefined
        ? undefined
        : { file: `${directory}/error-codes.schema.json`, content: catalogue, texts: [] },
  };
}

const envelope = envelopeModel(loadEnvelope());
const emit = (of: Definition): Promise<Output> =>
  emitProjectService(envelope, serviceModel(definition(of)), "0.0.0");

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** One service with all of the types and actions, one per name of a service, and the cases that were seen to break. */
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
  ].map(emit),
);

const FILES = new Map<string, string>(
  OUTPUTS.flatMap(({ directory, files }) =>
    files.map(({ path, text }) => [`/out/${directory}/${path}`, text] as const),
  ),
);

const DIRECTORIES = new Set([...FILES.keys()].map((file) => dirname(file)));

const textOf = (path: string): string => {
  const text = FILES.get(`/out/${path}`);
  if (text === undefined) throw new Error(`${path} was not made`);
  return text;
};

describe("names of a definition that are names of ours, or words of the language", () => {
  let program: ts.Program;
  beforeAll(() => {
    const options: ts.CompilerOptions = {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ["lib.es2022.d.ts"],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      verbatimModuleSyntax: true,
      isolatedModules: true,
      isolatedDeclarations: true,
      declaration: true,
      noEmit: true,
      skipLibCheck: false,
      skipDefaultLibCheck: true,
      allowImportingTsExtensions: true,
      paths: {
        "@tc3-schema/types": [join(ROOT, "packages/types/src/index.d.ts")],
        "@tc3-schema/errors/runtime": [join(ROOT, "packages/errors/src/runtime.ts")],
      },
    };
    const disk = ts.createCompilerHost(options);
    const host: ts.CompilerHost = {
      ...disk,
      fileExists: (file) => FILES.has(file) || disk.fileExists(file),
      directoryExists: (directory) =>
        DIRECTORIES.has(directory) || disk.directoryExists?.(directory) === true,
      readFile: (file) => FILES.get(file) ?? disk.readFile(file),
      getSourceFile: (file, version) => {
        const text = FILES.get(file);
        return text === undefined
          ? disk.getSourceFile(file, version)
          : ts.createSourceFile(file, text, version);
      },
    };
    const declarations = [...FILES.keys()].filter((file) => file.endsWith(".d.ts"));
    program = ts.createProgram(declarations, options, host);
  });

  const exportsOf = (path: string): ReadonlySet<string> => {
    const checker = program.getTypeChecker();
    const file = program.getSourceFile(`/out/${path}`);
    const symbol = file && checker.getSymbolAtLocation(file);
    return new Set(symbol === undefined ? [] : checker.getExportsOfModule(symbol).map((each) => each.name));
  };

  test("there are hundreds", () => {
    expect(HOSTILE_NAMES.length).toBeGreaterThan(500);
    expect(HOSTILE_ACTIONS.length).toBeGreaterThan(200);
    expect(HOSTILE_SERVICES.length).toBeGreaterThan(150);
  });

  test("every word that the compiler knows is known here too", () => {
    expect(COMPILER_WORDS.filter((word) => !isTypeWord(word))).toEqual([]);
  });

  test("all declarations compile", () => {
    const errors = program
      .getSourceFiles()
      .filter(({ fileName }) => FILES.has(fileName))
      .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
      .map(
        ({ file, start, messageText }) =>
          `${file?.fileName} ${file?.text.slice(start, (start ?? 0) + 40)}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
      );
    expect(errors).toEqual([]);
  });

  test("all JavaScript parses, as ES modules and as CommonJS", () => {
    const scripts = [...FILES].filter(([file]) => file.endsWith(".js"));
    for (const [file, text] of scripts) {
      expect(() => new SourceTextModule(text, { identifier: file })).not.toThrow();
      expect(() => compileFunction(toCommonJs(text), ["exports", "require", "module"])).not.toThrow();
    }
  });

  test("no two files differ by their case alone, and none is called like a device", () => {
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

  test("of a type HxErrorCode, an action Hx and the catalogue of hx, the type keeps the name, then the action", () => {
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

  test("a data type called string is no text, and a list of it no list of texts", async () => {
    const { isGet } = await load(
      (await emit({ service: "odd", types: ["string", "integer"], actions: ["Get"] })).files.find(
        ({ path }) => path === "guards/Get.js",
      )?.text ?? "",
    );
    const body = (Data: unknown) => ({ Response: { RequestId: "r", Data } });
    expect(isGet?.(body({ One: { Texts: ["a"] }, Many: [{}], Texts: ["a"] }))).toBe(true);
    expect(isGet?.(body({ Many: ["a"] }))).toBe(false);
    expect(isGet?.(body({ Texts: [{}] }))).toBe(false);
  });

  test.each(["Integer", "TolerableError", "NothingElse", "NaN"])(
    "an action %s has a guard that works",
    async (action) => {
      const { files } = await emit({ service: "odd", types: ["Data"], actions: [action] });
      const guards = await load(files.find(({ path }) => path === `guards/${action}.js`)?.text ?? "");
      expect(guards[`is${action}`]?.({ Response: { RequestId: "r", Big: 1 } })).toBe(true);
      expect(guards[`is${action}`]?.({ Response: { RequestId: "r", Big: "1" } })).toBe(false);
    },
  );
});
