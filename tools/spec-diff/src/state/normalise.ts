import { editionPath } from "@tc3-schema/codegen/edition-path";
import type {
  CallbacksModel,
  CatalogueModel,
  Model,
  ObjectType,
  ServiceModel,
} from "@tc3-schema/codegen/model";
import { COMMON, type Code, type Endpoint, type ServiceState, serviceKey, type Types } from "./state.ts";

const byName = (types: readonly ObjectType[]): Types => new Map(types.map((type) => [type.name, type]));

const codesOf = (catalogue: CatalogueModel): ReadonlyMap<string, Code> => {
  const words = catalogue.texts.map(
    ({ language, summaries, reasons }) => [language, new Map(summaries), new Map(reasons)] as const,
  );
  return new Map(
    catalogue.codes.map(({ code: name, ...rest }) => [
      name,
      {
        name,
        ...rest,
        texts: words.flatMap(([language, summaries, reasons]) => {
          const summary = summaries.get(name);
          const reason = reasons.get(name);
          return summary === undefined && reason === undefined
            ? []
            : [[language, summary ?? "", reason ?? ""] as const];
        }),
      },
    ]),
  );
};

const keyed = (endpoints: readonly Endpoint[]): ReadonlyMap<string, Endpoint> =>
  new Map(endpoints.map((endpoint) => [endpoint.name, endpoint]));

/** Returns the name of a service in a comparison. */
export type NameOf = (model: ServiceModel | CallbacksModel) => string;

/** Names services. If a state has several editions, a service of the international one is called intl/sms. */
export function namesIn({ services, callbacks: ofServices }: Model): NameOf {
  const editions = new Set([...services, ...ofServices].map(({ edition }) => edition));
  return (model) =>
    editions.size > 1 ? editionPath({ edition: model.edition, path: model.service }) : model.service;
}

const service = (model: ServiceModel, nameOf: NameOf): ServiceState => ({
  service: nameOf(model),
  version: model.version,
  path: editionPath(model),
  description: model.description,
  endpoints: keyed(
    model.actions.map(({ name, status, description, docs, response }) => ({
      kind: "action",
      name,
      status,
      description,
      docs,
      response: { kind: "ref", name: response.name },
      responseType: response.name,
      request: { kind: "ref", name: `${name}Request` },
    })),
  ),
  types: { response: byName(model.types), request: byName(model.requestTypes) },
  codes: model.catalogue && codesOf(model.catalogue),
});

const callbacks = (model: CallbacksModel, nameOf: NameOf): ServiceState => ({
  service: nameOf(model),
  version: "callbacks",
  path: editionPath(model),
  description: model.description,
  endpoints: keyed(
    model.callbacks.map(({ name, title, description, body }) => ({
      kind: "callback",
      name,
      status: "online",
      description,
      docs: undefined,
      response: body,
      responseType: title,
      request: undefined,
    })),
  ),
  types: { response: byName(model.types), request: new Map() },
  codes: codesOf(model.catalogue),
});

/**
 * Returns the part that all services share. The generator knows exactly one envelope, so only the common codes can
 * change.
 */
const common = ({ envelope, common: catalogue }: Model): ServiceState => ({
  ...COMMON,
  path: "error-codes/common",
  description: envelope.description,
  endpoints: new Map(),
  types: { response: new Map(), request: new Map() },
  codes: codesOf(catalogue),
});

/**
 * Turns the generator's model into the form that is compared.
 *
 * @param nameOf The name of each service, which depends on all services of the state.
 * @param ownCommon False if the state has no common codes of its own. They are left out then.
 */
export function normalise(
  model: Model,
  nameOf: NameOf,
  ownCommon: boolean,
): ReadonlyMap<string, ServiceState> {
  const states = [
    ...(ownCommon ? [common(model)] : []),
    ...model.services.map((each) => service(each, nameOf)),
    ...model.callbacks.map((each) => callbacks(each, nameOf)),
  ];
  return new Map(states.map((state) => [serviceKey(state), state]));
}
