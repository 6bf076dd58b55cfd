import type { Change } from "@tc3-schema/spec-diff";
import type { Endpoint, ServiceState, SpecState } from "@tc3-schema/spec-diff/state";
import { objectAt, valueText } from "./builder.ts";
import { fill, fillAll } from "./filler.ts";
import { type Scene, sceneOf, type When } from "./find.ts";
import { descend, exactType, type Integers, readAll, readMember } from "./reader.ts";
import { type Steps, stepsOf } from "./steps.ts";
import { typeAt } from "./type-path.ts";

/** The module that a consumer imports generated types from, and the one with what they rest on. */
export const SPEC = "./spec.js";
export const BASE = "./base.js";

const importing = (names: readonly string[], module: string): string =>
  `import type { ${names.join(", ")} } from ${JSON.stringify(module)};`;

const INTEGERS: readonly Integers[] = ["number", "bigint"];

/** A function that takes an answer, once with plain numbers and once with bigints. */
function reading(type: string, body: (integers: Integers) => readonly string[]): readonly string[] {
  return INTEGERS.flatMap((integers) => [
    `export function read_${integers}(answer: WithIntegers<${type}, ${JSON.stringify(integers)}>): void {`,
    ...body(integers),
    "}",
  ]);
}

const building = (action: string, literals: readonly string[]): readonly string[] =>
  literals.map((text, index) => `export const build_${index}: requests.${action}Request = ${text};`);

/** Arrays are objects too: code that reads the members of an object takes none. */
const PLAIN = "type Plain = object & { readonly [Symbol.iterator]?: never };";

const withImports = (names: readonly string[], lines: readonly string[]): string =>
  `${[importing(names, SPEC), importing(["Int64", "WithIntegers"], BASE), PLAIN, ...lines].join("\n")}\n`;

const holderOf = (path: string, member: string | undefined): Steps => {
  const { listed, steps } = stepsOf(path);
  return { listed, steps: member === undefined ? steps : steps.slice(0, -1) };
};

/** Reads the member of a change, or what holds it where it is not there. */
function readsPlace(endpoint: Endpoint, { member, type, service }: Scene, steps: Steps): readonly string[] {
  return reading(endpoint.responseType, (integers) => {
    const { lines, holder } = descend("answer", steps);
    if (member !== undefined) return [...lines, readMember(holder, member, integers)];
    const kind = type === undefined ? endpoint.response : ({ kind: "ref", name: type.name } as const);
    return [
      ...lines,
      `{ const value: Plain = ${holder}; }`,
      ...readAll(holder, kind, service.types.response, integers),
    ];
  });
}

/** Gives the member of a change, also as null where it may be; or leaves it out. */
function buildsPlace(endpoint: Endpoint, { member, service }: Scene, { steps }: Steps): readonly string[] {
  const types = service.types.request;
  const root = `${endpoint.name}Request`;
  const given = (text: string | undefined): string =>
    objectAt(root, steps, new Map(member === undefined ? [] : [[member.name, text]]), types);
  if (member === undefined) return building(endpoint.name, [given(undefined)]);
  return [
    ...building(endpoint.name, [
      given(valueText(member.type, types, "least")),
      ...(member.nullable ? [given("null")] : []),
      ...(member.promised ? [] : [given(undefined)]),
    ]),
    fill(`requests.${root}`, steps, [member], types),
  ];
}

/** Reads all that an endpoint answers, and builds its request in every way. */
function usesEndpoint(endpoint: Endpoint, service: ServiceState): readonly string[] {
  const { request } = endpoint;
  const types = service.types.request;
  const literals =
    request === undefined
      ? []
      : (["least", "containers", "all", "null"] as const).map((how) => valueText(request, types, how));
  return [
    ...reading(endpoint.responseType, (integers) => [
      `{ const value: ${endpoint.response.kind === "list" ? "readonly Plain[]" : "Plain"} = answer; }`,
      ...readAll("answer", endpoint.response, service.types.response, integers),
    ]),
    ...building(endpoint.name, literals),
    ...(request === undefined ? [] : fillAll(`requests.${endpoint.name}Request`, request, types)),
  ];
}

const namesFor = ({ responseType, request }: Endpoint, codes: readonly string[] = []): readonly string[] => [
  responseType,
  ...(request === undefined ? [] : ["requests"]),
  ...codes,
];

/** Decides by a code, with a default: unions of codes are open. */
const decides = (action: string, code: string): readonly string[] => [
  `export function decide(code: ${action}ErrorCode): number {`,
  `  switch (code) { case ${JSON.stringify(code)}: return 1; default: return 0; }`,
  "}",
];

/** Says whether a code is a known one, which is right in one state only when it came or went. */
const knows = (action: string, code: string, isListed: boolean): string =>
  `export const knows: Equals<Extract<Known${action}ErrorCode, ${JSON.stringify(code)}>, ${isListed ? JSON.stringify(code) : "never"}> = true;`;

const EQUALS =
  "type Equals<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;";

/** Says what the type of a member is to the letter, where that can be said without naming data types. */
function exactly(
  { responseType, name }: Endpoint,
  { member, side }: Scene,
  { listed, steps }: Steps,
): readonly string[] {
  const declared = member && exactType(member);
  if (declared === undefined || member === undefined) return [];
  const root = side === "request" ? `requests.${name}Request` : responseType;
  const holder = typeAt(root, { listed, steps });
  return [`export const exactly: Equals<${holder}[${JSON.stringify(member.name)}], ${declared}> = true;`];
}

/**
 * Code as people write it against one of the states, about the place of a change: it reads what is said to have changed,
 * or gives it. Nothing where that state has no such place.
 *
 * @param exact Whether it depends on every detail of the types, which nobody's code should: it shows that they differ.
 */
export function consumerOf(state: SpecState, when: When, change: Change, exact: boolean): string | undefined {
  const scene = sceneOf(state, when, change);
  const { endpoint, service, side } = scene ?? {};
  if (scene === undefined || endpoint === undefined || service === undefined) return undefined;
  const { place, paths } = change;
  if (place.code !== undefined) {
    if (endpoint.kind !== "action") return undefined;
    const isListed = service.codes?.get(place.code)?.actions.includes(endpoint.name) ?? false;
    return withImports(
      [`${endpoint.name}ErrorCode`, `Known${endpoint.name}ErrorCode`],
      [
        ...decides(endpoint.name, place.code),
        ...(exact ? [EQUALS, knows(endpoint.name, place.code, isListed)] : []),
      ],
    );
  }
  if (place.type === undefined) {
    const codes = endpoint.kind === "action" ? [`${endpoint.name}ErrorCode`] : [];
    return withImports(namesFor(endpoint, codes), usesEndpoint(endpoint, service));
  }
  const [first] = paths;
  if (first === undefined) return undefined;
  const steps = holderOf(first.path, place.member);
  return withImports(namesFor(endpoint), [
    ...(side === "request" ? buildsPlace(endpoint, scene, steps) : readsPlace(endpoint, scene, steps)),
    ...(exact ? [EQUALS, ...exactly(endpoint, scene, steps)] : []),
  ]);
}

/** Code that uses all that one endpoint has. */
export const consumerOfAll = (service: ServiceState, endpoint: Endpoint): string =>
  withImports(namesFor(endpoint), usesEndpoint(endpoint, service));
