import assert from "node:assert/strict";
import { assertParses } from "@tc3-schema/codegen/assert-parses";
import { compiled } from "@tc3-schema/codegen/test/compiled";
import { HOSTILE_NAMES, HOSTILE_SERVICES } from "@tc3-schema/codegen/test/hostile-names";
import { emitNamedService, type NamedService } from "@tc3-schema/codegen/test/named-service";
import * as fc from "fast-check";
import { type Law, trying, tryLaws } from "../law.ts";
import type { Budget, Result, Target } from "../target.ts";

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const small = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** The ways in which the generator derives names from the names of a definition. */
const DERIVED: readonly ((name: string) => string)[] = [
  (name) => `${name}_`,
  (name) => `_${name}`,
  (name) => `${name}Response`,
  (name) => `${name}Request`,
  (name) => `${name}ErrorCode`,
  (name) => `Known${capital(name)}ErrorCode`,
  (name) => `Known${capital(name)}`,
  (name) => `is${capital(name)}`,
  (name) => `keeps${capital(name)}`,
  (name) => `eachKeeps${capital(name)}`,
  (name) => `report${capital(name)}`,
  (name) => name.toUpperCase(),
  (name) => capital(name.toLowerCase()),
];

const anyName: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_NAMES) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...HOSTILE_NAMES), fc.constantFrom(...DERIVED))
      .map(([name, derive]) => derive(name)),
  },
  { weight: 1, arbitrary: fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,3}$/) },
);

/** Whether a name is free: every made-up type has these members. */
const isNoMember = (name: string): boolean => !/^(?:One|Many|Texts|Big|Data|RequestId)$/.test(name);

/** Several different names of one service. Some may differ by case only. */
const severalOf = (name: fc.Arbitrary<string>, most: number): fc.Arbitrary<readonly string[]> =>
  fc.uniqueArray(name, { maxLength: most });

const isAction = (name: string): boolean => /^[A-Z]/.test(name);

const services: fc.Arbitrary<NamedService> = fc
  .record({
    service: fc.oneof(
      fc.constantFrom(...HOSTILE_SERVICES),
      fc.stringMatching(/^[a-z][a-z0-9]{0,3}$/),
      anyName
        .map((name) =>
          name
            .toLowerCase()
            .replaceAll(/[^a-z0-9]/g, "")
            .replace(/^\d+/, ""),
        )
        .filter((name) => name !== ""),
    ),
    types: severalOf(anyName.filter(isNoMember), 5),
    actions: severalOf(anyName.map(capital).filter(isAction), 4),
    hasCodes: fc.boolean(),
    isLikeItsService: fc.boolean(),
  })
  .map(({ service, types, actions, hasCodes, isLikeItsService }) => ({
    service,
    types,
    actions: isLikeItsService ? [...new Set([...actions, capital(service)])] : actions,
    ...(hasCodes && { codes: `${capital(service)}ErrorCode` }),
  }));

/** How many services are compiled together. A program of many costs little more than one of a single service. */
const AT_ONCE = 12;

type Files = ReadonlyMap<string, string>;

async function filesOf(all: readonly NamedService[]): Promise<Files> {
  const outputs = await Promise.all(all.map(emitNamedService));
  for (const output of outputs) assertParses(output);
  return new Map(
    outputs.flatMap(({ directory, files }, index) =>
      files.map(({ path, text }) => [`/out/${index}/${directory}/${path}`, text] as const),
    ),
  );
}

/** Returns the names that a user imports from the generated files: file, and names in it. */
const exported = ({
  service,
  types = [],
  actions,
  codes,
}: NamedService): readonly (readonly [string, readonly string[]])[] => {
  // A type with the name of an action's request or answer is that type.
  const own = types.filter(
    (name) => !actions.some((action) => [`${action}Response`, `${action}Request`].includes(name)),
  );
  return [
    // In a service without actions, no answer uses the types.
    [
      "types/index.d.ts",
      [...(actions.length === 0 ? [] : own), ...actions.map((action) => `${action}Response`)],
    ],
    ["index.d.ts", actions.map(small)],
    ["guards.d.ts", actions.map((action) => `is${action}`)],
    ...(codes === undefined ? [] : [["errors/index.d.ts", [service]] as const]),
  ];
};

const declarations: Law<readonly NamedService[]> = {
  law: "for any names of services, actions and data types, the JavaScript parses, the declarations compile, and every name is exported",
  inputs: fc.array(services, { minLength: 1, maxLength: AT_ONCE, size: "max" }),
  count: (all) => all.length,
  holds: async (all) => {
    const files = await filesOf(all);
    const { errors, exportsOf } = compiled(files);
    assert.deepEqual(errors(), []);
    for (const [index, service] of all.entries()) {
      for (const [file, wanted] of exported(service)) {
        const there = exportsOf(`/out/${index}/${service.service}/v20210111/${file}`);
        assert.deepEqual(
          wanted.filter((name) => !there.has(name)),
          [],
          file,
        );
      }
    }
    const folded = new Set([...files.keys()].map((file) => file.toLowerCase()));
    assert.equal(folded.size, files.size, "files that differ by case only");
  },
};

type Guard = (value: unknown) => unknown;

const isGuard = (value: unknown): value is Guard => typeof value === "function";

/** Finds the guard of an action, among those of the whole service. */
async function guardOf(service: NamedService, action: string): Promise<Guard> {
  const { files } = await emitNamedService(service);
  const text = files.find(({ path }) => path === "guards.js")?.text ?? "";
  const guards: object = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  const guard: unknown = Reflect.get(guards, `is${action}`);
  assert.ok(isGuard(guard), `no guard is${action}`);
  return guard;
}

/** Values that fit the type of every member, and some that do not. */
const values = fc.constantFrom<unknown>(
  undefined,
  null,
  {},
  [],
  [null],
  [{}],
  "a",
  ["a"],
  1,
  [1],
  1.5,
  { One: {} },
  { One: { Texts: ["a"] } },
  { One: { Texts: [1] } },
  { Many: [{ Big: 1 }] },
  { Many: [{ Big: "1" }] },
  { Texts: "a" },
  { Big: true },
);

const PLAIN = ["Aaa", "Bbb", "Ccc", "Ddd", "Eee"];

const verdicts: Law<readonly [NamedService, unknown, unknown]> = {
  law: "verdicts do not depend on names: with plain names the guard gives the same",
  inputs: fc.tuple(
    services.filter(({ actions, types = [] }) => actions.length > 0 && types.length > 0),
    values,
    values,
  ),
  holds: async ([service, Data, Big]) => {
    const [action = ""] = service.actions;
    const types = (service.types ?? []).filter(
      (name) => !service.actions.some((each) => [`${each}Response`, `${each}Request`].includes(name)),
    );
    const plain = { service: "plain", types: PLAIN.slice(0, types.length), actions: ["Get"] };
    const body = { Response: { RequestId: "r", Data, Big } };
    const said = (await guardOf({ ...service, types }, action))(body);
    assert.equal(said, (await guardOf(plain, "Get"))(body));
  },
};

function run(budget: Budget): Promise<Result> {
  return tryLaws(
    [({ seed, runs }) => trying(declarations)({ seed, runs: Math.ceil(runs / AT_ONCE) }), trying(verdicts)],
    budget,
  );
}

/** Names of services, actions and data types. */
export const names: Target = {
  name: "names",
  what: "services, actions and types named like words of the language or like our own names: parsed, compiled, judged",
  runs: 240,
  run,
};
