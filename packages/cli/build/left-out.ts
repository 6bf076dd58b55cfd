/** What stands in the bundle for a library, or one module of it, that is never called. */
const STANDS_IN: Readonly<Record<string, string>> = {
  // json-schema-to-typescript formats with it, which the generator turns off: 9 MB.
  prettier: 'export const format = () => { throw new Error("There is no formatter in this bundle"); };',
  // It and its reader of references read YAML with it: schemas are given to them, and nothing is read.
  "js-yaml": "export const CORE_SCHEMA = { withTags: () => undefined };",
  // Its reader of references fetches those that are URLs. Ours point into the schema itself.
  "./resolvers/http.js": "export default { order: 200, canRead: () => false };",
};

const PREFIX = "\0left-out:";

const LODASH = 'require("lodash")';

/**
 * json-schema-to-typescript imports all of lodash for eleven functions: 475 kB, and a template engine that makes code of
 * strings. Each function has a module of its own.
 */
function functionsOfLodash(code: string): string {
  const names = new Set([...code.matchAll(/\blodash_1\.(\w+)/g)].map(([, name]) => name));
  const modules = [...names].map((name) => `${name}: require("lodash/${name}")`);
  return code.replace(LODASH, `{ ${modules.join(", ")} }`);
}

/** lodash looks for the global object by making code of a string. Node has had a name for it since version 12. */
const withGlobalThis = (code: string): string => code.replace("Function('return this')()", "globalThis");

interface Plugin {
  readonly name: string;
  resolveId(id: string): string | undefined;
  load(id: string): string | undefined;
  transform(this: unknown, code: string, id: string): { code: string } | undefined;
}

/** Leaves out what a library brings for uses that are not ours. */
export const leftOut = (): Plugin => ({
  name: "left-out",
  resolveId: (id) => (Object.hasOwn(STANDS_IN, id) ? `${PREFIX}${id}` : undefined),
  load: (id) => (id.startsWith(PREFIX) ? STANDS_IN[id.slice(PREFIX.length)] : undefined),
  transform(code, id) {
    if (id.includes("/json-schema-to-typescript/")) return { code: functionsOfLodash(code) };
    return id.endsWith("/lodash/_root.js") ? { code: withGlobalThis(code) } : undefined;
  },
});
