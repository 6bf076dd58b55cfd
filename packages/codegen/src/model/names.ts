import { type Finding } from "../load/schema-error.ts";
import { pointer } from "./pointer.ts";

/** What the modules of a service import beside its types. */
const OURS: ReadonlySet<string> = new Set([
  "ApiResponse",
  "Contract",
  "Delivered",
  "Int64",
  "KnownCommonErrorCode",
  "Open",
  "requests",
]);

/** What no type and no value of a TypeScript module can be called. */
const RESERVED: ReadonlySet<string> = new Set(
  `any arguments async await bigint boolean break case catch class const continue debugger declare default delete do else
enum eval export extends false finally for function get if implements import in instanceof interface let module namespace
never new null number object of package private protected public return set static string super switch symbol this throw
true try type typeof undefined unique unknown using var void while with yield`.split(/\s/),
);

/** The modules that a version of a service has beside those of its actions, in small letters: some disks know no others. */
const MODULES: ReadonlySet<string> = new Set([
  "data-types",
  "error-codes",
  "errors",
  "guards",
  "index",
  "requests",
  "types",
]);

const ADVICE = "Generated modules could not be told apart, or not be read: call it otherwise";

/** Whether a type can be called so. No official one is called otherwise. */
export function typeNameFindings(file: string, name: string): readonly Finding[] {
  if (!OURS.has(name) && !RESERVED.has(name)) return [];
  const expected = OURS.has(name)
    ? "a name that generated modules do not use themselves"
    : "a name that TypeScript has no use for";
  return [
    { file, pointer: pointer("definitions", name), expected, received: JSON.stringify(name), advice: ADVICE },
  ];
}

/** Whether a member can be called so: every object has those of its prototype, and a guard could not tell. */
export function memberNameFindings(file: string, at: string, name: string): readonly Finding[] {
  if (!(name in Object.prototype)) return [];
  const expected = "a name that not every object of JavaScript has";
  return [{ file, pointer: at, expected, received: JSON.stringify(name) }];
}

const firstSmall = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Whether the actions of a service, and what is generated of them, can be told apart from each other and from its types. */
export function actionNameFindings(
  file: string,
  actions: readonly string[],
  types: ReadonlySet<string>,
): readonly Finding[] {
  const seen = new Map<string, string>();
  return actions.flatMap((name) => {
    const small = name.toLowerCase();
    const twin = seen.get(small);
    seen.set(small, name);
    const union = `${name}ErrorCode`;
    const taken = [`Known${union}`, union].find((each) => types.has(each) || OURS.has(each));
    const unions = name.startsWith("Known") && actions.includes(name.slice("Known".length));
    const wrong = [
      ...(twin === undefined ? [] : [`a name that differs from ${twin} by more than its case`]),
      ...(MODULES.has(small) ? ["a name that no other module has"] : []),
      ...(RESERVED.has(firstSmall(name))
        ? ["a name whose contract can be exported: it is a word of JavaScript"]
        : []),
      ...(taken === undefined ? [] : [`a name whose codes are not called ${taken}, as another type is`]),
      ...(unions ? ["a name whose codes are not called as those of another action"] : []),
    ];
    return wrong.map(
      (expected): Finding => ({
        file,
        pointer: pointer("x-actions", name),
        expected,
        received: JSON.stringify(name),
        advice: ADVICE,
      }),
    );
  });
}
