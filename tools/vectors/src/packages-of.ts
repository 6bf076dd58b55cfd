import type { AnswerContract, Packages, RequestContract } from "./judge.ts";

export type Exports = Readonly<Record<string, unknown>>;

/** The modules of our packages, in any form: as sources, as they are built, or in a bundle. */
export interface Modules {
  /** `@tc3-schema/validator`. */
  readonly validator: Exports;
  /** `@tc3-schema/errors`. */
  readonly errors: Exports;
  /** The modules of contracts, by path, e.g. `sms/v20210111` or `sms/v20210111/requests`. */
  readonly contracts: ReadonlyMap<string, Exports>;
  /** The modules of catalogues, by path. */
  readonly catalogues: ReadonlyMap<string, Exports>;
}

const isObject = (value: unknown): value is Exports => typeof value === "object" && value !== null;

type AnyFunction = (...given: readonly unknown[]) => unknown;

const isFunction = (value: unknown): value is AnyFunction => typeof value === "function";

function functionOf(exports: Exports | undefined, name: string): AnyFunction {
  const found = exports?.[name];
  if (!isFunction(found)) throw new TypeError(`no function ${name}`);
  return found;
}

const isAnswerContract = (value: unknown): value is AnswerContract =>
  isObject(value) && isFunction(value["decode"]) && isObject(value["strict"]);

const isRequestContract = (value: unknown): value is RequestContract =>
  isObject(value) && isFunction(value["check"]) && value["decode"] === undefined;

/** The export of an action. */
function ofAction<T>(
  modules: ReadonlyMap<string, Exports>,
  path: string,
  is: (value: unknown) => value is T,
): T {
  const [, directory = "", action = ""] = /^(.*)\/([^/]+)$/.exec(path) ?? [];
  const found = Object.values(modules.get(directory) ?? {}).find(
    (each): each is T => isObject(each) && each["action"] === action && is(each),
  );
  if (found === undefined) throw new TypeError(`no contract ${path}`);
  return found;
}

/** The parts of our packages that vectors judge. */
export function packagesOf({ validator, errors, contracts, catalogues }: Modules): Packages {
  const catalogueAt = (path: string): unknown =>
    Object.values(catalogues.get(path) ?? {}).find((each) => isObject(each) && "version" in each);
  const { envelope } = validator;
  return {
    answer: (path) =>
      path === "envelope" && isAnswerContract(envelope)
        ? envelope
        : ofAction(contracts, path, isAnswerContract),
    request: (path) => ofAction(contracts, path.replace(/\/[^/]+$/, "/requests$&"), isRequestContract),
    classify: (code, within) => Object(functionOf(errors, "lookup")(code, within.map(catalogueAt))),
    isRetryable: (code, [path = ""]) => functionOf(errors, "isRetryable")(code, catalogueAt(path)) === true,
    isThrottling: (code, [path = ""]) => functionOf(errors, "isThrottling")(code, catalogueAt(path)) === true,
    itemFailures: (path, body) => Object(functionOf(catalogues.get(path), "itemFailures")(body)),
  };
}
