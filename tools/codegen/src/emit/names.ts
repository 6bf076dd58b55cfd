/**
 * Every name from a definition passes through here on its way into a module. The authors of definitions do not know our
 * modules: data types are called Contract, Int64 or string, services class or codes, actions Integer. A module always
 * exports the name of the definition. If it conflicts with one of our names, ours gets an underscore. If it is a word
 * of the language, its declaration gets one.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Names that no value can have in a strict module, or in the function that Node makes from a CommonJS module. */
const VALUE_WORDS =
  words(`arguments await break case catch class const continue debugger default delete do else enum eval
export exports extends false finally for function globalThis if implements import in instanceof interface let module new
null package private protected public require return static super switch this throw true try typeof undefined var void
while with yield`);

/**
 * Names that no type can have, at least in some places: `infer[]` is read as an operator with a list after it. A test
 * compares them with the compiler's own list.
 */
const TYPE_WORDS = new Set([
  ...VALUE_WORDS,
  ...words(`abstract accessor any as assert asserts async bigint boolean constructor declare defer from get global infer
intrinsic is keyof namespace never number object of out override readonly satisfies set string symbol type unique unknown
using`),
]);

/** The modules that a service has besides those of its actions. */
const MODULES = words("actions data-types error-codes errors guards index requests types");

/** The names of devices on Windows, with any extension. */
const DEVICE = /^(?:aux|com\d|con|lpt\d|nul|prn)$/;

const isValueWord = (name: string): boolean => VALUE_WORDS.has(name);

export const isTypeWord = (name: string): boolean => TYPE_WORDS.has(name);

/** Appends underscores to a name until it is free. */
function free(wanted: string, isTaken: (name: string) => boolean): string {
  return isTaken(wanted) ? free(`${wanted}_`, isTaken) : wanted;
}

/** Changes one of our names until it differs from the names of a definition. */
export const ours = (wanted: string, theirs: ReadonlySet<string>): string =>
  free(wanted, (name) => theirs.has(name));

/** The name of a value inside a module that exports it under a name of a definition. */
export const localValue = (exported: string, used: ReadonlySet<string> = new Set()): string =>
  free(exported, (name) => isValueWord(name) || used.has(name));

/** The names inside the modules of those types of definitions whose names are words of the language. */
export function localTypes(exported: ReadonlySet<string>): ReadonlyMap<string, string> {
  const given = new Set(exported);
  return new Map(
    [...exported].filter(isTypeWord).map((name) => {
      const local = free(`${name}_`, (each) => given.has(each));
      given.add(local);
      return [name, local];
    }),
  );
}

/** The two names of a union of error codes: of the open union, and of the closed one. */
export interface CodeNames {
  readonly open: string;
  readonly known: string;
}

/**
 * Names for unions that neither a type of the definition nor another union has. Earlier names win: actions belong to
 * the definition, so they come before the catalogue, which may want the same name.
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
 * The files of actions or callbacks by name, without extension. Some disks do not distinguish upper and lower case, so
 * two names must differ by more than case.
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
