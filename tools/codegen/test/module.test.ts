import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { code, header } from "../src/emit/code.ts";
import { moduleFile } from "../src/emit/emitted-file.ts";
import {
  exportDeclared,
  exportedValue,
  exportFrom,
  exportOf,
  importOf,
  noExports,
} from "../src/emit/module.ts";
import { generateProject } from "../src/index.ts";
import { workplace } from "./workplace.ts";

const generator = { version: "0.0.0", fingerprint: "" };

describe("a generated module", () => {
  const file = moduleFile(
    "a.js",
    header("a.json", "tc3 generate"),
    code`${importOf(["a", ["b", code`c`]], "x")}${exportFrom("d", "./d.js")}
${exportDeclared("e", code`const e = ${"export {};"};\n`)}
const h = a + c;
${exportOf(code`h`, "i")}${exportedValue("class", (local) => code`const ${local} = 1;\n`)}`,
  );

  test("is printed as an ES module", () => {
    expect(file.text).toBe(`/* eslint-disable */
// @generated from a.json: change that, then run \`tc3 generate\`.

import { a, b as c } from "x";
export { d } from "./d.js";

export const e = "export {};";

const h = a + c;
export { h as i };
const class_ = 1;
export { class_ as class };
`);
  });

  test("is printed as CommonJS from the same code", () => {
    expect(file.commonJs?.text).toBe(`/* eslint-disable */
// @generated from a.json: change that, then run \`tc3 generate\`.
"use strict";

const { a, b: c } = require("x");
exports.d = require("./d.js").d;

const e = "export {};";
exports.e = e;

const h = a + c;
exports.i = h;
const class_ = 1;
exports.class = class_;
`);
    expect(file.commonJs?.exported).toEqual(["d", "e", "i", "class"]);
  });

  test("without exports says so only where a file is not a module otherwise", () => {
    expect(noExports).toMatchObject({ text: "export {};\n", commonJs: "" });
  });

  test("every guard of SMS loads with require and judges as before", async () => {
    const place = workplace();
    await generateProject({ schemas: place.schemas, out: place.out, generator, format: "cjs" });
    writeFileSync(join(place.out, "package.json"), '{"type":"commonjs"}');
    const load = createRequire(join(place.out, "x.cjs"));
    const guards: Record<string, (value: unknown) => boolean> = load("./sms/v20210111/guards.js");
    expect(Object.keys(guards)).toHaveLength(20);
    expect(guards["isSendSms"]?.({ Response: { SendStatusSet: [], RequestId: "r" } })).toBe(true);
    expect(guards["isSendSms"]?.({ Response: { SendStatusSet: 5, RequestId: "r" } })).toBe(false);
  });
});
