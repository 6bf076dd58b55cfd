import { emitPackages } from "@tc3-schema/codegen/emit-packages";
import type { MemberKind, Model, ObjectType } from "@tc3-schema/codegen/model";
import {
  type Endpoint,
  type ServiceState,
  type SpecState,
  serviceKey,
  type Types,
} from "@tc3-schema/spec-diff/state";

/** What the generator makes of one endpoint, by path below the package. */
export interface Generated {
  readonly types: ReadonlyMap<string, string>;
  readonly validator: ReadonlyMap<string, string>;
  readonly errors: ReadonlyMap<string, string>;
}

/** The types that a kind is made of. */
function reachable(kind: MemberKind | undefined, types: Types): readonly ObjectType[] {
  const found = new Map<string, ObjectType>();
  const open = kind === undefined ? [] : [kind];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const element = next.kind === "list" ? next.of : next;
    const type = element.kind === "ref" ? types.get(element.name) : undefined;
    if (type === undefined || found.has(type.name)) continue;
    found.set(type.name, type);
    open.push(...type.members.map((member) => member.type));
  }
  return [...found.values()];
}

/** A service with hundreds of actions takes the generator seconds; a proof is about one of them. */
function slim({ model }: SpecState, service: ServiceState, endpoint: Endpoint): Model {
  const types = reachable(endpoint.response, service.types.response);
  const requestTypes = reachable(endpoint.request, service.types.request);
  const isIt = ({ name }: { readonly name: string }): boolean => name === endpoint.name;
  const services = model.services.filter((each) => serviceKey(each) === serviceKey(service));
  const callbacks = model.callbacks.filter(({ path }) => path === service.path);
  return {
    ...model,
    services: services.map((each) => ({
      ...each,
      actions: each.actions.filter(isIt),
      types,
      requestTypes,
      catalogue: each.catalogue && {
        ...each.catalogue,
        codes: each.catalogue.codes.filter(({ actions }) => actions.includes(endpoint.name)),
      },
    })),
    callbacks: callbacks.map((each) => ({ ...each, callbacks: each.callbacks.filter(isIt), types })),
  };
}

const made = new WeakMap<Endpoint, Generated>();

/** Generates one endpoint of a state, as the three packages would have it. */
export function generated(state: SpecState, service: ServiceState, endpoint: Endpoint): Generated {
  const known = made.get(endpoint);
  if (known !== undefined) return known;
  const outputs = emitPackages(slim(state, service, endpoint));
  const filesOf = (name: string): ReadonlyMap<string, string> =>
    new Map(
      outputs
        .filter(({ directory }) => directory === `packages/${name}/generated`)
        .flatMap(({ files }) => files.map(({ path, text }) => [`generated/${path}`, text] as const)),
    );
  const result = { types: filesOf("types"), validator: filesOf("validator"), errors: filesOf("errors") };
  made.set(endpoint, result);
  return result;
}
