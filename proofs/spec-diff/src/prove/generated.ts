import { reach } from "@tc3-schema/base/reach";
import { emitPackages } from "@tc3-schema/codegen/emit-packages";
import type { MemberKind, Model, ObjectType } from "@tc3-schema/codegen/model";
import {
  type Endpoint,
  type ServiceState,
  type State,
  serviceKey,
  type Types,
} from "@tc3-schema/spec-diff/state";

/** The generated files of one endpoint, by path below the package. */
export interface Generated {
  readonly types: ReadonlyMap<string, string>;
  readonly validator: ReadonlyMap<string, string>;
  readonly errors: ReadonlyMap<string, string>;
}

const namesIn = (kind: MemberKind): readonly string[] => {
  const element = kind.kind === "list" ? kind.of : kind;
  return element.kind === "ref" ? [element.name] : [];
};

/** Returns the types that a kind refers to, directly or not. */
function reachable(kind: MemberKind | undefined, types: Types): readonly ObjectType[] {
  const names = reach(kind === undefined ? [] : namesIn(kind), (name) =>
    (types.get(name)?.members ?? []).flatMap(({ type }) => namesIn(type)),
  );
  return [...names].flatMap((name) => types.get(name) ?? []);
}

/**
 * Returns the model of one endpoint alone, because the generator would take seconds for a service with hundreds of
 * actions.
 */
function slim({ model }: State, service: ServiceState, endpoint: Endpoint): Model {
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

const cache = new WeakMap<Endpoint, Generated>();

/** Generates the files of one endpoint of a state for the three packages. */
export async function generated(state: State, service: ServiceState, endpoint: Endpoint): Promise<Generated> {
  const known = cache.get(endpoint);
  if (known !== undefined) return known;
  const outputs = await emitPackages(slim(state, service, endpoint));
  const filesOf = (name: string): ReadonlyMap<string, string> =>
    new Map(
      outputs
        .filter(({ directory }) => directory === `packages/${name}/generated`)
        .flatMap(({ files }) => files.map(({ path, text }) => [`generated/${path}`, text] as const)),
    );
  const result = { types: filesOf("types"), validator: filesOf("validator"), errors: filesOf("errors") };
  cache.set(endpoint, result);
  return result;
}
