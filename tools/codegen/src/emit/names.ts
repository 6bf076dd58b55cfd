/**
 * Every name that comes from a definition passes here on its way into a module. Definitions are written by people who
 * do not know our modules: data types are called Contract, Int64 or string, services class or codes, actions Integer.
 * The name of the definition always stays, as what the module exports. Where it stands in the way of a name of ours, or
 * of a word of the language, the one that gives way gets an underscore.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What no value can be called in a strict module, or in the function that Node makes of a CommonJS one. */
const VALUE_WORDS =
  words(`arguments await break case catch class const continue debugger default delete do else enum eval
export exports extends false finally for function globalThis if implements import in instanceof interface let module new
null package private protected public require return static super switch this throw true try typeof undefined var void
while with yield`);

/**
 * What no type can be called, or not everywhere: `infer[]` is read as an operator with a list behind it. A test holds
 * these against the compiler's own list.
 */
const TYPE_WORDS = new Set([
  ...VALUE_WORDS,
  ...words(`abstract accessor any as assert asserts async bigint boolean constructor declare defer from get global infer
intrinsic is keyof namespace never number object of out override readonly satisfies set string symbol type unique unknown
using`),
]);

/** The modules that a service has beside those of its actions. */
const MODULES = words("actions data-types error-codes errors guards index requests types");

/** Names that Windows has for devices, whatever their extension. */
const DEVICE = /^(?:aux|com\d|con|lpt\d|nul|prn)$/;

const isValueWord = (name: string): boolean => VALUE_WORDS.has(name);

export const isTypeWord = (name: string): boolean => TYPE_WORDS.has(name);

/** A name with as many underscores after it as make it free. */
function free(wanted: string, isTaken: (name: string) => boolean): string {
  return isTaken(wanted) ? free(`${wanted}_`, isTaken) : wanted;
}

/** One of our names where names of a definition are in use: ours gives way. */
export const ours = (wanted: string, theirs: ReadonlySet<string>): string =>
  free(wanted, (name) => theirs.has(name));

/** What a module calls a value that it exports under a name of a definition. */
export const localValue = (exported: string, used: ReadonlySet<string> = new Set()): string =>
  free(exported, (name) => isValueWord(name) || used.has(name));

/** What modules call types of definitions among themselves. */
export function localTypes(exported: ReadonlySet<string>): ReadonlyMap<string, string> {
  const given = new Set(exported);
  return new Map(
    [...exported].map((name) => {
      if (!isTypeWord(name)) return [name, name];
      const local = free(`${name}_`, (each) => given.has(each) || isTypeWord(each));
      given.add(local);
      return [name, local];
    }),
  );
}

/** The two names of a union of error codes: of the open one, and of the closed one. */
export interface CodeNames {
  readonly open: string;
  readonly known: string;
}

/**
 * Names of unions that no type of a definition has, nor another union. The first ones keep theirs: actions are the
 * definition's, so they come before the catalogue, which may be spelled like one of them.
 */
export function codeNames(wanted: readonly string[], types: ReadonlySet<string>): readonly CodeNames[] {
  const taken = new Set(types);
  return wanted.map((each) => {
    const open = free(each, (name) => taken.has(name) || taken.has(`Known${name}`));
    const known = `Known${open}`;
    taken.add(open).add(known);
    return { open, known };
  });
}

/**
 * The files that actions or callbacks have, by name and without extension. Some disks do not tell capitals from small
 * letters, so neither do we.
 */
export function moduleNames(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(MODULES);
  return new Map(
    names.map((name) => {
      const module = free(name, (each) => taken.has(each.toLowerCase()) || DEVICE.test(each.toLowerCase()));
      taken.add(module.toLowerCase());
      return [name, module];
    }),
  );
}
