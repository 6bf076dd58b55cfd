/** What stands in the bundle for a library that is never called. */
const STANDS_IN: Readonly<Record<string, string>> = {
  // json-schema-to-typescript formats with it, which the generator turns off: 9 MB.
  prettier: 'export const format = () => { throw new Error("There is no formatter in this bundle"); };',
  // It and its reader of references read YAML with it: schemas are given to them, and nothing is read.
  "js-yaml": "export const CORE_SCHEMA = { withTags: () => undefined };",
};

const PREFIX = "\0left-out:";

interface Plugin {
  readonly name: string;
  resolveId(id: string): string | undefined;
  load(id: string): string | undefined;
}

/** Leaves out what a library imports for uses that are not ours. */
export const leftOut = (): Plugin => ({
  name: "left-out",
  resolveId: (id) => (Object.hasOwn(STANDS_IN, id) ? `${PREFIX}${id}` : undefined),
  load: (id) => (id.startsWith(PREFIX) ? STANDS_IN[id.slice(PREFIX.length)] : undefined),
});
