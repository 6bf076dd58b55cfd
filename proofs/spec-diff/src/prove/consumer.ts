import type { Change } from "@tc3-schema/spec-diff";
import type { Endpoint, ServiceState, State } from "@tc3-schema/spec-diff/state";
import { objectAt, valueText } from "./builder.ts";
import { fill, fillAll } from "./filler.ts";
import { descend, exactType, type Integers, readAll, readMember } from "./reader.ts";
import { type Scene, sceneOf, type When } from "./scene.ts";
import { type Steps, stepsOf, typeAt } from "./steps.ts";

/** The modules that the code imports: the generated types, and the hand-written types that these import. */
export const SPEC = "./spec.js";
export const BASE = "./base.js";

const importing = (names: readonly string[], module: string): string =>
  `import type { ${names.join(", ")} } from ${JSON.stringify(module)};`;

const INTEGERS: readonly Integers[] = ["number", "bigint"];

/** Prints a function that takes an answer, once with plain numbers and once with bigints. */
function reading(type: string, body: (integers: Integers) => readonly string[]): readonly string[] {
  return INTEGERS.flatMap((integers) => [
    `export function read_${integers}(answer: WithIntegers<${type}, ${JSON.stringify(integers)}>): void {`,
    ...body(integers),
    "}",
  ]);
}

const building = (action: string, literals: readonly string[]): readonly string[] =>
  literals.map((text, index) => `export const build_${index}: requests.${action}Request = ${text};`);

/** An object that is not an array. Code that reads the members of an object takes no array. */
const PLAIN = "type Plain = object & { readonly [Symbol.iterator]?: never };";

const withImports = (names: readonly string[], lines: readonly string[]): string =>
  `${[importing(names, SPEC), importing(["Int64", "WithIntegers"], BASE), PLAIN, ...lines].join("\n")}\n`;

const holderOf = (path: string, member: string | undefined): Steps => {
  const { listed, steps } = stepsOf(path);
  return { listed, steps: member === undefined ? steps : steps.slice(0, -1) };
};

/** Prints code that reads the member of a change, or the object that would hold it. */
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

/** Prints requests that give the member of a change, give it as null if that is allowed, and leave it out. */
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

/** Prints code that reads everything in the answer of an endpoint, and builds its request in every way. */
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

/** Prints code that decides by an error code, with a default because unions of codes are open. */
const decides = (action: string, code: string): readonly string[] => [
  `export function decide(code: ${action}ErrorCode): number {`,
  `  switch (code) { case ${JSON.stringify(code)}: return 1; default: return 0; }`,
  "}",
];

/** Prints an assertion whether a code is a known one. It holds in one state only if the code was added or removed. */
const knows = (action: string, code: string, isListed: boolean): string =>
  `export const knows: Equals<Extract<Known${action}ErrorCode, ${JSON.stringify(code)}>, ${isListed ? JSON.stringify(code) : "never"}> = true;`;

const EQUALS =
  "type Equals<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;";

/** Prints an assertion of the exact type of a member, if that needs no names of data types. */
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
 * Prints code as people write it for one of the states. It reads or writes the value at the place of a change.
 * Undefined if that state has no such place.
 *
 * @param exact Whether the code also depends on every detail of the types. Real code should not; it shows that types
 * differ.
 */
export function consumerOf(state: State, when: When, change: Change, exact: boolean): string | undefined {
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

/** Prints code that uses everything of one endpoint. */
export const consumerOfAll = (service: ServiceState, endpoint: Endpoint): string =>
  withImports(namesFor(endpoint), usesEndpoint(endpoint, service));
