interface StandIn {
  /** The library whose import is replaced, if others may import a module of the same path. */
  readonly importedBy?: string;
  readonly code: string;
}

const ofPromClient: StandIn = { importedBy: "prom-client", code: "export {};" };

/** Replacements in the bundle for a library, or one of its modules, that is never called. */
const STANDS_IN: Readonly<Record<string, StandIn>> = {
  // The formatter of json-schema-to-typescript, 9 MB. The generator turns formatting off.
  prettier: {
    code: 'export const format = () => { throw new Error("There is no formatter in this bundle"); };',
  },
  // json-schema-to-typescript and its reader of references parse YAML with it. They only get schemas as objects.
  "js-yaml": { code: "export const CORE_SCHEMA = { withTags: () => undefined };" },
  // The reader of references fetches URLs with it. Our references point into the schema itself.
  "./resolvers/http.js": {
    importedBy: "json-schema-ref-parser",
    code: "export default { order: 200, canRead: () => false };",
  },
  // prom-client can also post metrics, gather them from several processes, and measure this process. The proxy only counts.
  "./lib/pushgateway": ofPromClient,
  "./lib/cluster": ofPromClient,
  "./lib/defaultMetrics": ofPromClient,
  "./lib/summary": ofPromClient,
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

function isReplaced(id: string, importer: string): boolean {
  const found = Object.hasOwn(STANDS_IN, id) ? STANDS_IN[id] : undefined;
  if (found === undefined) return false;
  return found.importedBy === undefined || importer.includes(`/${found.importedBy}/`);
}

interface Plugin {
  readonly name: string;
  resolveId(id: string, importer: string | undefined): string | undefined;
  load(id: string): string | undefined;
  transform(this: unknown, code: string, id: string): { code: string } | undefined;
}

/** Leaves out the parts of libraries that the command never uses. */
export const leftOut = (): Plugin => ({
  name: "left-out",
  resolveId: (id, importer = "") => (isReplaced(id, importer) ? `${PREFIX}${id}` : undefined),
  load: (id) => (id.startsWith(PREFIX) ? STANDS_IN[id.slice(PREFIX.length)]?.code : undefined),
  transform(code, id) {
    if (id.includes("/json-schema-to-typescript/")) return { code: functionsOfLodash(code) };
    return id.endsWith("/lodash/_root.js") ? { code: withGlobalThis(code) } : undefined;
  },
});
