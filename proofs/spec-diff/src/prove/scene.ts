import type { Member, ObjectType } from "@tc3-schema/codegen/model";
import type { Change } from "@tc3-schema/spec-diff";
import {
  type Endpoint,
  type ServiceState,
  type Side,
  type State,
  serviceKey,
} from "@tc3-schema/spec-diff/state";

export type When = "previous" | "current";

/** The things that a change affects, in one of the states. */
export interface Scene {
  readonly service: ServiceState;
  readonly endpoint: Endpoint | undefined;
  readonly side: Side;
  readonly type: ObjectType | undefined;
  readonly member: Member | undefined;
}

/** Looks up the service, the action, the type and the member of a change in a state. */
export function sceneOf(state: State, when: When, { place, paths, actions }: Change): Scene | undefined {
  const version = when === "previous" ? (place.formerVersion ?? place.version) : place.version;
  const service = state.services.get(serviceKey({ service: place.service, version }));
  if (service === undefined) return undefined;
  const isOfAll = place.code === undefined && place.type === undefined;
  const [any] = isOfAll ? service.endpoints.keys() : [];
  const name = place.action ?? paths[0]?.action ?? actions[0] ?? any;
  const side = place.side ?? "response";
  const typeName = (when === "previous" ? place.formerType : undefined) ?? place.type;
  const type = typeName === undefined ? undefined : service.types[side].get(typeName);
  return {
    service,
    endpoint: name === undefined ? undefined : service.endpoints.get(name),
    side,
    type,
    member: type?.members.find((member) => member.name === place.member),
  };
}
