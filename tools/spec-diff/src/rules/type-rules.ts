import type { ObjectType } from "@tc3-schema/codegen/model";
import { added, changed, removed, reworded } from "./find.ts";
import type { TypeRule } from "./rule.ts";
import type { Verdicts } from "./verdict.ts";

/**
 * Types are compared by structure, so a type that appears, disappears or is renamed breaks nobody. The rules of fields
 * find the effects on the fields that hold it.
 */
const NOBODY: Verdicts = { types: "patch", validation: "none", codes: "none" };

const nameOf = ({ name }: ObjectType): string => name;

/** No response type has this name any longer. */
export const responseTypeRemoved: TypeRule<"response-type-removed"> = {
  id: "response-type-removed",
  mirror: "response-type-added",
  category: "structure",
  verdicts: NOBODY,
  find: removed(nameOf),
  message: ({ place }) => `The type ${place.type} is gone`,
};

/** A response type is new. */
export const responseTypeAdded: TypeRule<"response-type-added"> = {
  id: "response-type-added",
  mirror: "response-type-removed",
  category: "structure",
  verdicts: NOBODY,
  find: added(nameOf),
  message: ({ place }) => `The type ${place.type} is new`,
};

/** Another response type is in the same place. */
export const responseTypeRenamed: TypeRule<"response-type-renamed"> = {
  id: "response-type-renamed",
  mirror: "response-type-renamed",
  category: "structure",
  verdicts: NOBODY,
  find: changed(nameOf),
  message: ({ from, to }) => `The type ${to} stands where ${from} stood`,
};

/** A response type has a different description. */
export const responseTypeDescriptionChanged: TypeRule<"response-type-description-changed"> = {
  id: "response-type-description-changed",
  mirror: "response-type-description-changed",
  category: "documentation",
  verdicts: NOBODY,
  find: reworded(({ description }) => description),
  message: ({ place }) => `${place.type} has a new description`,
};

/** No request type has this name any longer. */
export const requestTypeRemoved: TypeRule<"request-type-removed"> = {
  id: "request-type-removed",
  mirror: "request-type-added",
  category: "structure",
  verdicts: NOBODY,
  find: removed(nameOf),
  message: ({ place }) => `The type ${place.type} is gone`,
};

/** A request type is new. */
export const requestTypeAdded: TypeRule<"request-type-added"> = {
  id: "request-type-added",
  mirror: "request-type-removed",
  category: "structure",
  verdicts: NOBODY,
  find: added(nameOf),
  message: ({ place }) => `The type ${place.type} is new`,
};

/** Another request type is in the same place. */
export const requestTypeRenamed: TypeRule<"request-type-renamed"> = {
  id: "request-type-renamed",
  mirror: "request-type-renamed",
  category: "structure",
  verdicts: NOBODY,
  find: changed(nameOf),
  message: ({ from, to }) => `The type ${to} stands where ${from} stood`,
};

/** A request type has a different description. */
export const requestTypeDescriptionChanged: TypeRule<"request-type-description-changed"> = {
  id: "request-type-description-changed",
  mirror: "request-type-description-changed",
  category: "documentation",
  verdicts: NOBODY,
  find: reworded(({ description }) => description),
  message: ({ place }) => `${place.type} has a new description`,
};
