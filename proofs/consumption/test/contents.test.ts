import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { filesBelow } from "@tc3-schema/base/files";
import intl20190711 from "@tc3-schema/schemas/intl/services/sms/v20190711/responses.schema.json" with {
  type: "json",
};
import intl20210111 from "@tc3-schema/schemas/intl/services/sms/v20210111/responses.schema.json" with {
  type: "json",
};
import v20190711 from "@tc3-schema/schemas/services/sms/v20190711/responses.schema.json" with {
  type: "json",
};
import v20210111 from "@tc3-schema/schemas/services/sms/v20210111/responses.schema.json" with {
  type: "json",
};
import { contents } from "../src/prepared.ts";
import { NAMES } from "../src/workspace.ts";

/** The schemas of answers for each version of SMS, by the path of the version in the packages. */
const CN = { "sms/v20190711": v20190711, "sms/v20210111": v20210111 };
const INTL = { "intl/sms/v20190711": intl20190711, "intl/sms/v20210111": intl20210111 };

const VECTORS = fileURLToPath(new URL("../../../schemas/vectors", import.meta.url));

/** The documents of every package, besides its own files. A changelog exists after the first release. */
const DOCUMENTS = new Set(["CHANGELOG.md", "LICENSE", "README.md", "package.json"]);

const own = (files: readonly string[]): string[] => files.filter((file) => !DOCUMENTS.has(file));

const typesOf = (path: string, actions: object): readonly string[] =>
  [
    ...Object.keys(actions).map((action) => `${action}.d.ts`),
    "actions.d.ts",
    "data-types.d.ts",
    "error-codes.d.ts",
    "index.d.mts",
    "index.d.ts",
    "requests.d.mts",
    "requests.d.ts",
  ].map((file) => `generated/${path}/${file}`);

test("types holds declarations and no JavaScript", async () => {
  expect(own(await contents("types"))).toEqual([
    "generated/envelope.d.ts",
    "generated/error-codes/common.d.ts",
    ...Object.entries(INTL).flatMap(([path, schema]) => typesOf(path, schema["x-actions"])),
    "generated/sms/callbacks/index.d.mts",
    "generated/sms/callbacks/index.d.ts",
    ...Object.entries(CN).flatMap(([path, schema]) => typesOf(path, schema["x-actions"])),
    "src/contract.d.ts",
    "src/delivered.d.ts",
    "src/edition.d.ts",
    "src/esm.d.mts",
    "src/index.d.ts",
    "src/integers.d.ts",
    "src/intl-sdk.d.ts",
    "src/issue.d.ts",
    "src/official-client.d.ts",
    "src/open.d.ts",
    "src/outcome.d.ts",
    "src/request.d.ts",
    "src/response.d.ts",
    "src/standard-schema.d.ts",
  ]);
});

const standaloneOf = (versions: typeof CN | typeof INTL): readonly string[] =>
  Object.entries(versions).flatMap(([path, schema]) =>
    Object.keys(schema["x-actions"])
      .sort()
      .flatMap((action) => ["request", "strict", "tolerant"].map((kind) => `${path}/${action}.${kind}`)),
  );

/** The standalone schemas: of the envelope, of the callbacks, and of every action of all versions. */
const standalone = ["2020-12", "draft-07"].flatMap((draft) =>
  [
    "envelope.strict",
    "envelope.tolerant",
    ...standaloneOf(INTL),
    ...["sms/callbacks/deliveryStatus", "sms/callbacks/reply"].flatMap((name) => [
      `${name}.strict`,
      `${name}.tolerant`,
    ]),
    ...standaloneOf(CN),
  ].map((name) => `standalone/${draft}/${name}.schema.json`),
);

const filesOf = (directory: string): readonly string[] =>
  ["v20190711", "v20210111"].flatMap((version) =>
    [
      "error-codes.en.json",
      "error-codes.schema.json",
      "error-codes.zh.json",
      "requests.schema.json",
      "responses.schema.json",
    ].map((file) => `${directory}/${version}/${file}`),
  );

test("schemas holds the schemas and the examples", async () => {
  expect(own(await contents("schemas"))).toEqual([
    "envelope.schema.json",
    "error-codes/common.en.json",
    "error-codes/common.schema.json",
    "error-codes/common.zh.json",
    "examples/failure.json",
    "examples/success.json",
    ...filesOf("intl/services/sms"),
    "meta/callbacks.schema.json",
    "meta/catalogue.schema.json",
    "meta/envelope.schema.json",
    "meta/requests.schema.json",
    "meta/responses.schema.json",
    "meta/texts.schema.json",
    "meta/types.schema.json",
    "meta/vectors.schema.json",
    "services/sms/callbacks/callbacks.schema.json",
    "services/sms/callbacks/receipt-codes.en.json",
    "services/sms/callbacks/receipt-codes.schema.json",
    "services/sms/callbacks/receipt-codes.zh.json",
    ...filesOf("services/sms"),
    ...standalone,
    ...filesBelow(VECTORS).map((file) => `vectors/${file}`),
  ]);
});

test("definitions holds a file per version of a service, and no code", async () => {
  const files = own(await contents("definitions"));
  const isFacts = (file: string): boolean => /^(?:cn|intl)\/[a-z][a-z0-9]*\/v\d{8}\.jsonl$/.test(file);
  expect(files.filter((file) => !isFacts(file))).toEqual([
    "SHA256SUMS",
    "definitions.json",
    "line.schema.json",
  ]);
  expect(files).toEqual(
    expect.arrayContaining(["cn/cvm/v20170312.jsonl", "intl/cvm/v20170312.jsonl", "cn/sms/v20210111.jsonl"]),
  );
});

describe.each(["errors", "validator", "testing"] as const)("%s", (name) => {
  test("holds only built files", async () => {
    const files = own(await contents(name));
    expect(files).toContain("dist/index.js");
    expect(files.filter((file) => !/^dist\/[a-z0-9/-]+\.(?:js|cjs|d\.ts|d\.cts)$/i.test(file))).toEqual([]);
  });

  test("holds each module as an ES module and as CommonJS", async () => {
    const files = own(await contents(name));
    const without = (...endings: readonly string[]): string[] =>
      endings.flatMap((ending) =>
        files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length)),
      );
    expect(without(".js")).toEqual(without(".cjs"));
    expect(without(".d.ts")).toEqual(without(".d.cts"));
  });
});

test("cli holds only the program, its schemas and the licences of the bundled libraries", async () => {
  const files = own(await contents("cli"));
  expect(files).toEqual(
    expect.arrayContaining(["dist/main.js", "dist/worker.js", "dist/third-party-notices.txt"]),
  );
  expect(files.filter((file) => !/^dist\/[a-z0-9.-]+\.(?:js|txt)$/i.test(file))).toEqual([
    "bin/start.cjs",
    "bin/tc3.cjs",
    // For editors that complete a file of rules of `tc3 mock`.
    "dist/tc3-mock.schema.json",
    "tc3.schema.json",
  ]);
});

test.each(NAMES)("%s has a README and a license", async (name) => {
  expect(await contents(name)).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json"]));
});
