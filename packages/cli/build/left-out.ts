/** Replacements in the bundle for a library, or one of its modules, that is never called. */
const STANDS_IN: Readonly<Record<string, string>> = {
  // The formatter of json-schema-to-typescript, 9 MB. The generator turns formatting off.
  prettier: 'export const format = () => { throw new Error("There is no formatter in this bundle"); };',
  // json-schema-to-typescript and its reader of references parse YAML with it. They only get schemas as objects.
  "js-yaml": "export const CORE_SCHEMA = { withTags: () => undefined };",
  // The reader of references fetches URLs with it. Our references point into the schema itself.
  "./resolvers/http.js": "export default { order: 200, canRead: () => false };",
  // prom-client can also post metrics, gather them from several processes, and measure this process. The proxy only counts.
  "./lib/pushgateway": "export {};",
  "./lib/cluster": "export {};",
  "./lib/defaultMetrics": "export {};",
  "./lib/summary": "export {};",
};

const PREFIX = "\0left-out:";

const LODASH = 'require("lodash")';

/**
 * json-schema-to-typescript imports all of lodash for eleven functions: 475 kB, with a template engine that makes code
 * from strings. Each of the eleven has a module of its own.
 */
function functionsOfLodash(code: string): string {
  const names = new Set([...code.matchAll(/\blodash_1\.(\w+)/g)].map(([, name]) => name));
  const modules = [...names].map((name) => `${name}: require("lodash/${name}")`);
  return code.replace(LODASH, `{ ${modules.join(", ")} }`);
}

/** lodash finds the global object by making code from a string. Node has had a name for it since version 12. */
const withGlobalThis = (code: string): string => code.replace("Function('return this')()", "globalThis");

interface Plugin {
  readonly name: string;
  resolveId(id: string): string | undefined;
  load(id: string): string | undefined;
  transform(this: unknown, code: string, id: string): { code: string } | undefined;
}

/** Leaves out the parts of libraries that the command never uses. */
export const leftOut = (): Plugin => ({
  name: "left-out",
  resolveId: (id) => (Object.hasOwn(STANDS_IN, id) ? `${PREFIX}${id}` : undefined),
  load: (id) => (id.startsWith(PREFIX) ? STANDS_IN[id.slice(PREFIX.length)] : undefined),
  transform(code, id) {
    if (id.includes("/json-schema-to-typescript/")) return { code: functionsOfLodash(code) };
    return id.endsWith("/lodash/_root.js") ? { code: withGlobalThis(code) } : undefined;
  },
});
