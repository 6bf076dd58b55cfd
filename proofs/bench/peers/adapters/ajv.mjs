import { load, require } from "./load.mjs";

/** Ajv 8 with the contract's own JSON Schema: compiled at run time, and as standalone code. */
export default async function ajv({ schemas }) {
  const { default: Ajv } = await load("ajv");
  const standalone = await load("ajv/dist/standalone/index.js");
  const made = new Map();
  const code = new Map();
  for (const [action, schema] of schemas) {
    const options = { strict: false, code: { source: true, optimize: true } };
    made.set(action, new Ajv({ strict: false }).compile(schema));
    const instance = new Ajv(options);
    const text =
      standalone.default.default?.(instance, instance.compile(schema)) ??
      standalone.default(instance, instance.compile(schema));
    const module = { exports: {} };
    // oxlint-disable-next-line typescript/no-implied-eval
    new Function("module", "exports", "require", text)(module, module.exports, require);
    code.set(action, module.exports);
  }
  return [
    ["Ajv", made],
    ["Ajv standalone", code],
  ];
}
