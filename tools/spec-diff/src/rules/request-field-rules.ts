import type { Member } from "@tc3-schema/codegen/model";
import {
  kindText,
  memberText,
  only64BitDiffers,
  onlyFormatDiffers,
  onlyNumbersDiffer,
  sameStructure,
} from "../state/kind.ts";
import { added, both, removed, reworded } from "./find.ts";
import type { MemberRule } from "./rule.ts";

const typeText = ({ type }: Member): string => kindText(type);

const findAdded = added(memberText);

/** A parameter is new and required. No existing request has it. */
export const requestRequiredFieldAdded: MemberRule<"request-required-field-added"> = {
  id: "request-required-field-added",
  mirror: "request-field-removed",
  category: "structure",
  verdicts: { types: "major", validation: "none", codes: "none" },
  find: (pair) => (pair.current?.promised === true ? findAdded(pair) : undefined),
  message: ({ place, to }) => `${place.type}.${place.member} is new and has to be given: ${to}`,
};

/** A parameter is gone. */
export const requestFieldRemoved: MemberRule<"request-field-removed"> = {
  id: "request-field-removed",
  // For a required field it is request-required-field-added.
  mirror: "request-field-added",
  category: "structure",
  verdicts: { types: "major", validation: "none", codes: "none" },
  find: removed(memberText),
  message: ({ place }) => `${place.type}.${place.member} is gone`,
};

/** A parameter is required now. */
export const requestFieldBecameRequired: MemberRule<"request-field-became-required"> = {
  id: "request-field-became-required",
  mirror: "request-field-became-optional",
  category: "flag",
  verdicts: { types: "major", validation: "none", codes: "none" },
  find: both((was, is) => !was.promised && is.promised),
  message: ({ place }) => `${place.type}.${place.member} has to be given now`,
};

/** A parameter takes values of another kind. */
export const requestFieldKindChanged: MemberRule<"request-field-kind-changed"> = {
  id: "request-field-kind-changed",
  mirror: "request-field-kind-changed",
  category: "structure",
  verdicts: { types: "major", validation: "none", codes: "none" },
  find: both(
    (was, is) => !sameStructure(was.type, is.type) && !onlyNumbersDiffer(was.type, is.type),
    typeText,
  ),
  message: ({ place, from, to }) => `${place.type}.${place.member} was ${from} and is ${to}`,
};

/** A parameter may no longer be null. Code that passed null does not compile. */
export const requestFieldNoLongerNullable: MemberRule<"request-field-no-longer-nullable"> = {
  id: "request-field-no-longer-nullable",
  mirror: "request-field-became-nullable",
  category: "flag",
  verdicts: { types: "major", validation: "none", codes: "none" },
  find: both((was, is) => was.nullFlag && !is.nullFlag, memberText),
  message: ({ place }) => `${place.type}.${place.member} may no longer be null`,
};

/** A parameter is new and optional. */
export const requestFieldAdded: MemberRule<"request-field-added"> = {
  id: "request-field-added",
  mirror: "request-field-removed",
  category: "structure",
  verdicts: { types: "minor", validation: "none", codes: "none" },
  find: (pair) => (pair.current?.promised === false ? findAdded(pair) : undefined),
  message: ({ place, to }) => `${place.type}.${place.member} is new: ${to}`,
};

/**
 * A number now takes decimals or 64-bit integers and did not before, or the reverse. Code passes a `number` for all of
 * them.
 */
export const requestFieldNumberChanged: MemberRule<"request-field-number-changed"> = {
  id: "request-field-number-changed",
  mirror: "request-field-number-changed",
  category: "structure",
  verdicts: { types: "minor", validation: "none", codes: "none" },
  find: both(
    (was, is) => onlyNumbersDiffer(was.type, is.type) || only64BitDiffers(was.type, is.type),
    typeText,
  ),
  message: ({ place, from, to }) => `${place.type}.${place.member} was ${from} and is ${to}`,
};

/** A parameter is optional now. */
export const requestFieldBecameOptional: MemberRule<"request-field-became-optional"> = {
  id: "request-field-became-optional",
  mirror: "request-field-became-required",
  category: "flag",
  verdicts: { types: "minor", validation: "none", codes: "none" },
  find: both((was, is) => was.promised && !is.promised),
  message: ({ place }) => `${place.type}.${place.member} may be left out now`,
};

/** A parameter may be null now. */
export const requestFieldBecameNullable: MemberRule<"request-field-became-nullable"> = {
  id: "request-field-became-nullable",
  mirror: "request-field-no-longer-nullable",
  category: "flag",
  verdicts: { types: "minor", validation: "none", codes: "none" },
  find: both((was, is) => !was.nullFlag && is.nullFlag, memberText),
  message: ({ place }) => `${place.type}.${place.member} may be null now`,
};

/** A parameter is deprecated now. */
export const requestFieldDeprecated: MemberRule<"request-field-deprecated"> = {
  id: "request-field-deprecated",
  mirror: "request-field-undeprecated",
  category: "flag",
  verdicts: { types: "patch", validation: "none", codes: "none" },
  find: both((was, is) => !was.deprecated && is.deprecated),
  message: ({ place }) => `${place.type}.${place.member} is deprecated now`,
};

/** A parameter is no longer deprecated. */
export const requestFieldUndeprecated: MemberRule<"request-field-undeprecated"> = {
  id: "request-field-undeprecated",
  mirror: "request-field-deprecated",
  category: "flag",
  verdicts: { types: "patch", validation: "none", codes: "none" },
  find: both((was, is) => was.deprecated && !is.deprecated),
  message: ({ place }) => `${place.type}.${place.member} is no longer deprecated`,
};

/** Only the kind in the official definition differs: uint64 for int64, datetime for string. */
export const requestFieldFormatChanged: MemberRule<"request-field-format-changed"> = {
  id: "request-field-format-changed",
  mirror: "request-field-format-changed",
  category: "flag",
  verdicts: { types: "patch", validation: "none", codes: "none" },
  find: both((was, is) => onlyFormatDiffers(was.type, is.type), typeText),
  message: ({ place, from, to }) =>
    `${place.type}.${place.member} was ${from} and is ${to}, which is the same on the wire`,
};

/** A parameter has a different description. */
export const requestFieldDescriptionChanged: MemberRule<"request-field-description-changed"> = {
  id: "request-field-description-changed",
  mirror: "request-field-description-changed",
  category: "documentation",
  verdicts: { types: "patch", validation: "none", codes: "none" },
  find: reworded(({ description }) => description),
  message: ({ place }) => `${place.type}.${place.member} has a new description`,
};
