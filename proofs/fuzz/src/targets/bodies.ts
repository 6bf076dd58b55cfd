import assert from "node:assert/strict";
import { isRecord } from "@tc3-schema/base/json";
import { Ajv } from "ajv";
import * as fc from "fast-check";
import { type Law, trying, tryLaws } from "../law.ts";
import type { ComparedOutcome, ContractMode, Subject } from "../subjects.ts";
import { subjects } from "../subjects.ts";
import type { Budget, Result, Target } from "../target.ts";
import { type Case, cases, shown } from "../texts.ts";

type Accepts = (value: unknown) => boolean;

/** Plain Ajv on the JSON Schema of a contract. */
function oracle(face: ContractMode): Accepts {
  const ajv = new Ajv({
    strict: false,
    strictNumbers: true,
    validateFormats: false,
    meta: false,
    validateSchema: false,
  });
  const validate = ajv.compile(face["~standard"].jsonSchema.input({ target: "draft-07" }));
  return (value) => validate(value);
}

const once = (of: (subject: Subject) => Accepts): ((subject: Subject) => Accepts) => {
  const known = new Map<Subject, Accepts>();
  return (subject) => {
    const found = known.get(subject) ?? of(subject);
    known.set(subject, found);
    return found;
  };
};

const tolerantly = once(({ contract }) => oracle(contract));
const strictly = once(({ contract }) => oracle(contract.strict));

const isAccepted = ({ status }: ComparedOutcome): boolean => status !== "malformed";

/** Whether digits may have been lost. Only a text shows that; the target `integers` tests it. */
const mayHaveLost = (text: string): boolean => /\d{16}|\d[eE]/.test(text);

/** Returns a value that reads the same, but consists of proxies, getters or classes. */
function wrapped(value: unknown, wrap: (object: object) => object): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return wrap(value.map((each) => wrapped(each, wrap)));
  const copy: object = {};
  for (const [key, member] of Object.entries(value)) {
    Object.defineProperty(copy, key, {
      value: wrapped(member, wrap),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return wrap(copy);
}

const getters = (object: object): object => {
  if (Array.isArray(object)) return object;
  for (const [key, member] of Object.entries(object)) {
    Object.defineProperty(object, key, { get: () => member, enumerable: true, configurable: true });
  }
  return object;
};

const inherited = (object: object): object => (Array.isArray(object) ? object : Object.create(object));

const bare = (object: object): object =>
  Array.isArray(object) ? object : Object.setPrototypeOf(object, null);

/** A proxy that gives the same at each read, and throws for some names. */
const throwing =
  (isBad: (name: string) => boolean) =>
  (object: object): object =>
    new Proxy(object, {
      get: (from, name) => {
        if (typeof name === "string" && isBad(name)) throw new TypeError(`no ${name}`);
        return Reflect.get(from, name);
      },
    });

const WRAPS: ReadonlyMap<string, (object: object) => object> = new Map([
  ["plain proxies", (object) => new Proxy(object, {})],
  ["getters", getters],
  ["inherited members", inherited],
  ["no prototype", bare],
  ["proxies that throw at Code", throwing((name) => name === "Code")],
  ["proxies that throw at some names", throwing((name) => name.length % 3 === 0)],
  ["proxies without members", (object) => new Proxy(object, { ownKeys: () => [] })],
  [
    "proxies that show no member",
    (object) => new Proxy(object, { getOwnPropertyDescriptor: () => undefined, ownKeys: () => [] }),
  ],
  [
    "revoked proxies",
    (object) => {
      const { proxy, revoke } = Proxy.revocable(object, {});
      if (Object.keys(object).length % 3 === 1) revoke();
      return proxy;
    },
  ],
]);

/** A text with a few changed characters, as after an error on the wire. */
const broken = (given: fc.Arbitrary<Case>): fc.Arbitrary<Case> =>
  fc
    .tuple(
      given,
      fc.array(
        fc.tuple(
          fc.nat(),
          fc.nat(3),
          fc.constantFrom(...Array.from('{}[]",:\\019-.eEtn \u0000é\uFEFF')),
          fc.boolean(),
        ),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
    )
    .map(([{ subject, text }, changes]) => ({
      subject,
      text: changes.reduce((changed, [at, length, put, isCut]) => {
        const from = at % (changed.length + 1);
        return isCut ? changed.slice(0, from) : changed.slice(0, from) + put + changed.slice(from + length);
      }, text),
    }));

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch {
    return undefined;
  }
}

/** Whether the path of an issue leads to an object that has the member. */
function isThere(body: unknown, path: readonly (string | number)[]): boolean {
  let at = body;
  for (const step of path.slice(0, -1)) {
    const holder: object | undefined = typeof at === "object" && at !== null ? at : undefined;
    if (holder === undefined || !Object.hasOwn(holder, step)) return false;
    at = Reflect.get(holder, step);
  }
  return path.length === 0 || (typeof at === "object" && at !== null);
}

const laws = (all: readonly Subject[]): readonly Law<Case>[] => {
  const inputs = cases(all);
  const given = { inputs, show: shown };
  return [
    {
      ...given,
      law: "is, the bare guard and check accept what Ajv accepts on the contract's schema",
      holds: ({ subject, text }) => {
        const value: unknown = JSON.parse(text);
        const { contract, guard } = subject;
        const expected = tolerantly(subject)(value);
        assert.equal(contract.is(value), expected, "is");
        assert.equal(isAccepted(contract.check(value)), expected, "check");
        if (guard !== undefined) assert.equal(guard(value), expected, "the guard");
      },
    },
    {
      ...given,
      law: "the strict face accepts what Ajv accepts on its schema",
      holds: ({ subject, text }) => {
        const value: unknown = JSON.parse(text);
        const expected = strictly(subject)(value);
        assert.equal(subject.contract.strict.is(value), expected, "is");
        assert.equal(isAccepted(subject.contract.strict.check(value)), expected, "check");
      },
    },
    {
      ...given,
      law: "strict rejects what is malformed or has drift, deprecated fields excepted, and nothing else",
      holds: ({ subject, text }) => {
        const { contract } = subject;
        for (const integers of ["number", "bigint", "string"] as const) {
          const said = contract.decode(text, { integers });
          const hasDrift = (said.drift ?? []).some(({ code }) => code !== "deprecated-field");
          const expected = isAccepted(said) && !hasDrift && said.omitted === 0;
          assert.equal(isAccepted(contract.strict.decode(text, { integers })), expected, integers);
        }
      },
    },
    {
      ...given,
      law: "decode judges a text as check judges its value",
      holds: ({ subject: { contract }, text }) => {
        if (mayHaveLost(text)) return;
        assert.deepEqual(contract.decode(text), contract.check(JSON.parse(text)));
        assert.deepEqual(contract.decode(new TextEncoder().encode(text)), contract.decode(text));
        assert.deepEqual(contract.strict.decode(text), contract.strict.check(JSON.parse(text)));
      },
    },
    {
      ...given,
      law: "Standard Schema gives the value, or at least one issue with words",
      holds: ({ subject: { contract }, text }) => {
        const value: unknown = JSON.parse(text);
        for (const face of [contract, contract.strict]) {
          const said = face["~standard"].validate(value);
          if (face.is(value))
            assert.ok(!("issues" in said && said.issues !== undefined) && said.value === value);
          else assert.ok("issues" in said && said.issues !== undefined && said.issues.length > 0);
          for (const { message } of said.issues ?? []) assert.ok(message.length > 0);
        }
      },
    },
    {
      ...given,
      law: "a verdict does not change the body, and the paths of its issues exist in it",
      holds: ({ subject: { contract }, text }) => {
        const value: unknown = JSON.parse(text);
        const { drift = [], issues = [] } = contract.check(value);
        assert.deepEqual(value, JSON.parse(text));
        for (const { path } of [...drift, ...issues]) assert.ok(isThere(value, path), JSON.stringify(path));
      },
    },
    {
      law: "decode judges any text: as malformed if JSON.parse throws, otherwise like its value",
      inputs: broken(inputs),
      show: ({ subject, text }) => `${subject.name}: ${JSON.stringify(text)}`,
      holds: ({ subject, text }) => {
        const { contract } = subject;
        const read = parsed(text);
        const expected = read !== undefined && tolerantly(subject)(read.value);
        assert.equal(isAccepted(contract.decode(text)), expected, "text");
        const bytes = new TextEncoder().encode(text);
        // An unpaired surrogate has no bytes in UTF-8.
        if (!/\p{Surrogate}/u.test(text)) assert.equal(isAccepted(contract.decode(bytes)), expected, "bytes");
      },
    },
  ];
};

/** Values that give the same at each read, whatever they are made of. */
const wrappedLaw = (all: readonly Subject[]): Law<readonly [Case, string]> => ({
  law: "is and check agree on values that are not JSON but give the same at each read: proxies, getters, classes",
  inputs: fc.tuple(cases(all), fc.constantFrom(...WRAPS.keys())),
  show: ([given, name]) => `${name} around ${shown(given)}`,
  holds: ([{ subject, text }, name]) => {
    const { contract } = subject;
    const value = wrapped(JSON.parse(text), WRAPS.get(name) ?? ((object) => object));
    for (const face of [contract, contract.strict]) {
      assert.equal(face.is(value), isAccepted(face.check(value)));
      const said = face["~standard"].validate(value);
      assert.equal("issues" in said && said.issues !== undefined, !face.is(value));
      assert.ok(said.issues === undefined || said.issues.length > 0);
    }
  },
});

/** Bytes of any kind. */
const bytesLaw = (all: readonly Subject[]): Law<readonly [Subject, Uint8Array]> => ({
  law: "decode judges any bytes",
  inputs: fc.tuple(fc.constantFrom(...all), fc.uint8Array({ maxLength: 64 })),
  show: ([{ name }, bytes]) => `${name}: bytes ${[...bytes].join(" ")}`,
  holds: ([{ contract }, bytes]) => {
    const said: unknown = contract.decode(bytes);
    assert.ok(isRecord(said) && typeof said["status"] === "string");
  },
});

async function run(budget: Budget): Promise<Result> {
  const all = await subjects();
  return tryLaws([...laws(all).map(trying), trying(wrappedLaw(all)), trying(bytesLaw(all))], budget);
}

/** Verdicts on bodies. */
export const bodies: Target = {
  name: "bodies",
  what: "verdicts on bodies: is, check, decode, strict, guards, Standard Schema against plain Ajv",
  runs: 27_000,
  run,
};
