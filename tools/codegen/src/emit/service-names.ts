import type { CatalogueModel, ObjectType } from "../model/model.ts";
import { type Code, code, name } from "./code.ts";
import { type CodeNames, codeNames, isTypeWord, localTypes, moduleNames, ours } from "./names.ts";
import { Remembered } from "./remembered.ts";

/** The names inside the modules of a service, or of its callbacks, for everything that a definition has named. */
export interface ServiceNames {
  /** The name of a type inside the modules. */
  readonly type: (exported: string) => Code;
  /** The same for an import. */
  readonly imported: (exported: string) => Code;
  /** Our own names in a module of declarations. */
  readonly ours: OurNames;
  /** The unions of an action's codes. */
  readonly codesOf: (action: string) => CodeNames;
  /** The unions of all codes of the service. */
  readonly catalogue: CodeNames;
  /** The file of an action or a callback, without its extension. */
  readonly module: (action: string) => string;
}

/** The source of the names: a service, or the callbacks of one. */
export interface Named {
  readonly types: readonly ObjectType[];
  readonly requestTypes?: readonly ObjectType[];
  readonly actions?: readonly { readonly name: string }[];
  readonly callbacks?: readonly { readonly name: string; readonly title: string }[];
  readonly catalogue: CatalogueModel | undefined;
}

/** Our own names in a module. Each differs from those of the definition. */
export interface OurNames {
  readonly use: (wanted: string) => Code;
  /** The same for an import. */
  readonly imported: (wanted: string) => Code;
}

const aliased = (exported: string, local: string): Code =>
  exported === local ? name(local) : code`${name(exported)} as ${name(local)}`;

export const oursBeside = (theirs: ReadonlySet<string>): OurNames => ({
  use: (wanted) => name(ours(wanted, theirs)),
  imported: (wanted) => aliased(wanted, ours(wanted, theirs)),
});

function namesOf(named: Named): ServiceNames {
  const { types, requestTypes = [], actions = [], callbacks = [], catalogue } = named;
  const exported = new Set([
    ...types.map((type) => type.name),
    ...requestTypes.map((type) => type.name),
    ...callbacks.map(({ title }) => title),
  ]);
  const perAction = actions.map((action) => action.name);
  const unions = codeNames(
    [...perAction.map((action) => `${action}ErrorCode`), catalogue?.name ?? "ErrorCode"],
    exported,
  );
  const byAction = new Map(perAction.map((action, index) => [action, unions[index]]));
  const locals = localTypes(exported);
  const modules = moduleNames([...perAction, ...callbacks.map((callback) => callback.name)]);
  const theirs = new Set([
    ...exported,
    ...locals.values(),
    ...unions.flatMap(({ open, known }) => [open, known]),
  ]);

  const found = <T>(value: T | undefined, of: string): T => {
    if (value === undefined) throw new TypeError(`${JSON.stringify(of)} is not a name of this service`);
    return value;
  };
  const local = (type: string): string => locals.get(type) ?? type;
  return {
    type: (type) => name(local(type)),
    imported: (type) => aliased(type, local(type)),
    ours: oursBeside(theirs),
    codesOf: (action) => found(byAction.get(action), action),
    catalogue: found(unions.at(-1), "the catalogue"),
    module: (action) => found(modules.get(action), action),
  };
}

const remembered = new Remembered<Named, ServiceNames>();

/** The names of a service. Its types, contracts and codes are emitted one after the other, and need the same names. */
export const serviceNames = (named: Named): ServiceNames => remembered.get(named, "", () => namesOf(named));

/** Exports types whose names a module cannot declare. */
export function exportsOfWords(types: readonly { readonly name: string }[], { type }: ServiceNames): Code {
  const renamed = types.filter((each) => isTypeWord(each.name));
  return code`${renamed.map((each) => code`export { ${type(each.name)} as ${name(each.name)} };\n`)}`;
}
