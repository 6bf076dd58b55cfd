import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { toCommonJs } from "../src/emit/common-js.ts";
import { generateProject } from "../src/index.ts";
import { workplace } from "./workplace.ts";

const generator = { version: "0.0.0", fingerprint: "" };

describe("our modules as CommonJS", () => {
  test("imports, exports of another module, renamed exports and declared exports", () => {
    expect(
      toCommonJs(`// Generated.
// Needs.

import { a, b as c } from "x";
export { d } from "./d.js";
export const e = 1;
export function f(g) {
  return a + c + g;
}
const h = "import { x } from \\"y\\";";
export { h as i };
`),
    ).toBe(`// Generated.
// Needs.
"use strict";

const { a, b: c } = require("x");
exports.d = require("./d.js").d;
const e = 1;
function f(g) {
  return a + c + g;
}
const h = "import { x } from \\"y\\";";
exports.i = h;

exports.e = e;

exports.f = f;
`);
  });

  test("any other form is refused, not copied", () => {
    expect(() => toCommonJs('import x from "y";')).toThrow(TypeError);
    expect(() => toCommonJs("export default 1;")).toThrow(TypeError);
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
