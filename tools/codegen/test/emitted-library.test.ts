import { describe, expect, test } from "@jest/globals";
import { emitPackages } from "../src/emit/emit-packages.ts";
import {
  emitAmbient,
  emitProjectCallbacks,
  emitProjectCatalogue,
  emitProjectService,
} from "../src/emit/emit-project.ts";
import type { EmittedFile, Output } from "../src/emit/emitted-file.ts";
import { serviceNames } from "../src/emit/service-names.ts";
import { loadEnvelope } from "../src/load/load-envelope.ts";
import { callbacksModel } from "../src/model/callbacks-model.ts";
import { catalogueModel } from "../src/model/catalogue-model.ts";
import { envelopeModel } from "../src/model/envelope-model.ts";
import { serviceModel } from "../src/model/service-model.ts";
import { emptyService, libraryCallbacks, libraryService, receiptsService } from "./library.ts";
import { emitNamedService } from "./named-service.ts";

/**
 * The generated code of a small service is kept beside this file, so that a change of the generator shows what it changes for users.
 * `pnpm --filter @tc3-schema/codegen test -u` writes it again.
 */

/** The lines of the form for CommonJS that the form for ES modules does not have. */
function ownLines({ text, commonJs }: EmittedFile): readonly string[] {
  const others = new Set(text.split("\n"));
  return commonJs === undefined ? [] : commonJs.text.split("\n").filter((line) => !others.has(line));
}

/** Each file below its name. Of the form for CommonJS, only the lines of its own. */
const shown = (files: readonly EmittedFile[]): string =>
  files
    .map((file) =>
      [`==== ${file.path}`, file.text, ...ownLines(file).map((line) => `CommonJS: ${line}`)].join("\n"),
    )
    .join("\n");

const envelope = envelopeModel(loadEnvelope());

const output = async (made: Promise<Output>): Promise<string> => {
  const { directory, files } = await made;
  return `${directory}\n${shown(files)}`;
};

describe("the generated code is the same as before", () => {
  test("for a service of the international edition in a project", async () => {
    expect(
      await output(emitProjectService(envelope, serviceModel(libraryService()), "9.8.7", "intl-sdk")),
    ).toMatchSnapshot();
  });

  test("for a service with no action and no catalogue", async () => {
    expect(
      await output(emitProjectService(envelope, serviceModel(emptyService()), "9.8.7", "intl-sdk")),
    ).toMatchSnapshot();
  });

  test("for a service with the names of our own variables and types", async () => {
    const { files } = await emitProjectService(
      envelope,
      serviceModel(receiptsService()),
      "9.8.7",
      "intl-sdk",
    );
    expect(shown(files)).toMatchSnapshot();
  });

  test.each(["actions", "codes"])(
    "for the catalogue of a service called %s, without items",
    async (service) => {
      const { files } = await emitNamedService({ service, actions: ["Read"], codes: "ReadErrorCode" });
      expect(shown(files.filter(({ path }) => path.startsWith("errors/index")))).toMatchSnapshot();
    },
  );

  test("for a service whose items have a status, but no receipts", async () => {
    const model = serviceModel(libraryService());
    const itemRecords = model.itemRecords.filter(({ member }) => member === "Records");
    const { files } = await emitProjectService(envelope, { ...model, itemRecords }, "9.8.7");
    expect(shown(files.filter(({ path }) => path === "errors/index.js"))).toMatchSnapshot();
    expect(files.map(({ path }) => path)).not.toContain("types/intl-sdk.d.ts");
  });

  test("for callbacks in a project", async () => {
    expect(await output(emitProjectCallbacks(callbacksModel(libraryCallbacks()), "9.8.7"))).toMatchSnapshot();
  });

  test("for callbacks without a large integer", async () => {
    const model = callbacksModel(libraryCallbacks());
    const types = model.types.map((type) => ({
      ...type,
      members: type.members.filter(({ name }) => name !== "Id"),
    }));
    const { files } = await emitProjectCallbacks({ ...model, types }, "9.8.7");
    expect(shown(files.filter(({ path }) => path.startsWith("types/")))).toMatchSnapshot();
  });

  test("for error codes alone", () => {
    const { catalogue } = serviceModel(libraryService());
    if (catalogue === undefined) throw new TypeError("the library has a catalogue");
    const common = { ...catalogue, belongsTo: undefined };
    const heads = [catalogue, common].flatMap((each) =>
      emitProjectCatalogue(each, "9.8.7").map(({ path, text }) => `${path}\n${text.split("\n\n")[0] ?? ""}`),
    );
    expect(heads.join("\n")).toMatchSnapshot();
  });

  test.each(["esm", "cjs"] as const)(
    "for the SDK of the international site, in a project of format %s",
    (format) => {
      const paths = ["sms/v20210111", "library/v20260101", "sms/callbacks", "sms/v20190711"];
      expect(shown([emitAmbient(paths, format)])).toMatchSnapshot();
    },
  );
});

describe("the generated files of a service", () => {
  test("a service without a catalogue has nothing in the package of errors", async () => {
    const { errorCodes: common } = libraryService();
    if (common === undefined) throw new TypeError("the library has a catalogue");
    const outputs = await emitPackages({
      envelope,
      common: catalogueModel(common),
      services: [serviceModel(emptyService())],
      callbacks: [],
    });
    const [, , errors] = outputs;
    expect(errors?.files.filter(({ path }) => !path.startsWith("error-codes/common/"))).toEqual([]);
  });

  test("an action that a service does not have has no codes", () => {
    expect(() => serviceNames(serviceModel(libraryService())).codesOf("Write")).toThrow(
      new TypeError('"Write" is not a name of this service'),
    );
  });

  test("a service without the request of an action is refused", async () => {
    const made = emitProjectService(
      envelope,
      { ...serviceModel(libraryService()), requestTypes: [] },
      "9.8.7",
    );
    const message = "no CommonRequest in schemas/services/library/v20260101/requests.schema.json";
    await expect(made).rejects.toThrow(new TypeError(message));
  });

  test("the response of an action with the name of a type of ours keeps its name", async () => {
    const { files } = await emitNamedService({ service: "made", actions: ["Api"] });
    const text = files.find(({ path }) => path === "Api.d.ts")?.text;
    expect(text).toContain("import type { ApiResponse as ApiResponse_, Contract, Delivered } from");
    expect(text).toContain("import type { KnownApiErrorCode, ApiResponse } from");
    expect(text).toContain("ApiResponse_<Delivered<ApiResponse>, KnownApiErrorCode>");
  });

  test("the files of two actions differ by more than upper and lower case", async () => {
    const { files } = await emitNamedService({ service: "made", actions: ["Read", "read"] });
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(["Read.js", "read_.js"]));
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
  });

  test("no file has the name of a device of Windows, or of a module of ours", async () => {
    const renamed = ["Aux", "Com1", "Con", "Guards", "Index", "Lpt9", "Nul", "Prn"];
    const kept = ["Auxiliary", "Com", "Coma", "Falcon"];
    const { files } = await emitNamedService({ service: "made", actions: [...renamed, ...kept] });
    const paths = files.map(({ path }) => path);
    const wanted = [...renamed.map((action) => `${action}_.js`), ...kept.map((action) => `${action}.js`)];
    expect(paths).toEqual(expect.arrayContaining(wanted));
  });

  test("the guards of actions with the names of a helper function are declared once each", async () => {
    const actions = ["Integer", "Integer_", "TolerableError"];
    const { files } = await emitNamedService({ service: "made", actions });
    const text = files.find(({ path }) => path === "guards.js")?.text;
    const declared = text?.match(/(?<=^(?:export )?(?:function|const) )\w+/gm) ?? [];
    expect(declared).toEqual(
      expect.arrayContaining([
        "isInteger",
        "isInteger_",
        "isInteger__",
        "isTolerableError",
        "isTolerableError_",
      ]),
    );
    expect(declared).toEqual([...new Set(declared)]);
  });
});
