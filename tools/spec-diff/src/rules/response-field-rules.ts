import type { Member } from "@tc3-schema/codegen/model";
import {
  kindText,
  memberText,
  only64BitDiffers,
  onlyFormatDiffers,
  sameStructure,
  widens,
} from "../state/kind.ts";
import { added, both, removed, reworded } from "./find.ts";
import type { MemberRule } from "./rule.ts";

const typeText = ({ type }: Member): string => kindText(type);

/** A field is gone. */
export const responseFieldRemoved: MemberRule<"response-field-removed"> = {
  id: "response-field-removed",
  mirror: "response-field-added",
  category: "structure",
  verdicts: { types: "major", validation: "minor", codes: "none" },
  find: removed(memberText),
  message: ({ place }) => `${place.type}.${place.member} is gone`,
};

/** A field holds values of another kind, and some of them it could not hold before. */
export const responseFieldKindChanged: MemberRule<"response-field-kind-changed"> = {
  id: "response-field-kind-changed",
  mirror: "response-field-kind-changed",
  category: "structure",
  verdicts: { types: "major", validation: "major", codes: "none" },
  find: both((was, is) => !sameStructure(was.type, is.type) && !widens(was.type, is.type), typeText),
  message: ({ place, from, to }) => `${place.type}.${place.member} was ${from} and is ${to}`,
};

/** An integer may have decimals now. No body is refused for it, but `integers: "bigint"` no longer gives a bigint. */
export const responseFieldKindWidened: MemberRule<"response-field-kind-widened"> = {
  id: "response-field-kind-widened",
  // The reverse refuses decimals that conformed, as any change of kind does.
  mirror: "response-field-kind-changed",
  category: "structure",
  verdicts: { types: "major", validation: "minor", codes: "none" },
  find: both((was, is) => widens(was.type, is.type), typeText),
  message: ({ place, from, to }) => `${place.type}.${place.member} was ${from} and is ${to}`,
};

/** An integer has 64 bits now, or no longer: `integers: "bigint"` gives another type. The wire format is the same. */
export const responseFieldWidthChanged: MemberRule<"response-field-width-changed"> = {
  id: "response-field-width-changed",
  mirror: "response-field-width-changed",
  category: "structure",
  verdicts: { types: "major", validation: "none", codes: "none" },
  find: both((was, is) => only64BitDiffers(was.type, is.type), typeText),
  message: ({ place, from, to }) => `${place.type}.${place.member} was ${from} and is ${to}`,
};

/** A promised field may be null now, so code that relied on the promise has to check. */
export const responseFieldBecameNullable: MemberRule<"response-field-became-nullable"> = {
  id: "response-field-became-nullable",
  mirror: "response-field-no-longer-nullable",
  category: "flag",
  verdicts: { types: "major", validation: "minor", codes: "none" },
  find: both((was, is) => was.promised && !was.nullFlag && is.nullFlag, memberText),
  message: ({ place }) => `${place.type}.${place.member} may be null now`,
};

/** A promised field may be missing now. */
export const responseFieldBecameOptional: MemberRule<"response-field-became-optional"> = {
  id: "response-field-became-optional",
  mirror: "response-field-became-promised",
  category: "flag",
  verdicts: { types: "major", validation: "minor", codes: "none" },
  find: both((was, is) => was.promised && !is.promised),
  message: ({ place }) => `${place.type}.${place.member} may be missing now`,
};

/**
 * A field that is not promised may be null now. Code already checks whether it is there, and that check (`?.`, `??`,
 * `!= null`) finds null too.
 */
export const responseOptionalFieldBecameNullable: MemberRule<"response-optional-field-became-nullable"> = {
  id: "response-optional-field-became-nullable",
  mirror: "response-optional-field-no-longer-nullable",
  category: "flag",
  verdicts: { types: "patch", validation: "none", codes: "none" },
  find: both((was, is) => !was.promised && !was.nullFlag && is.nullFlag, memberText),
  message: ({ place }) => `${place.type}.${place.member} may be null now; it could be missing before`,
};

/** A field is new. */
export const responseFieldAdded: MemberRule<"response-field-added"> = {
  id: "response-field-added",
  mirror: "response-field-removed",
  category: "structure",
  verdicts: { types: "minor", validation: "minor", codes: "none" },
  find: added(memberText),
  message: ({ place, to }) => `${place.type}.${place.member} is new: ${to}`,
};

/** A promised field is never null any more. Code that checks for null still compiles. */
export const responseFieldNoLongerNullable: MemberRule<"response-field-no-longer-nullable"> = {
  id: "response-field-no-longer-nullable",
  mirror: "response-field-became-nullable",
  category: "flag",
  verdicts: { types: "minor", validation: "minor", codes: "none" },
  find: both((was, is) => is.promised && was.nullFlag && !is.nullFlag, memberText),
  message: ({ place }) => `${place.type}.${place.member} is never null any more`,
};

/** The definition no longer says that an optional field may be null. The API may still send null for it. */
export const responseOptionalFieldNoLongerNullable: MemberRule<"response-optional-field-no-longer-nullable"> =
  {
    id: "response-optional-field-no-longer-nullable",
    mirror: "response-optional-field-became-nullable",
    category: "flag",
    verdicts: { types: "patch", validation: "none", codes: "none" },
    find: both((was, is) => !is.promised && was.nullFlag && !is.nullFlag, memberText),
    message: ({ place }) =>
      `${place.type}.${place.member} is no longer declared as nullable; it can be missing`,
  };

/** A field always comes now. */
export const responseFieldBecamePromised: MemberRule<"response-field-became-promised"> = {
  id: "response-field-became-promised",
  mirror: "response-field-became-optional",
  category: "flag",
  verdicts: { types: "minor", validation: "minor", codes: "none" },
  find: both((was, is) => !was.promised && is.promised),
  message: ({ place }) => `${place.type}.${place.member} always comes now`,
};

/** A field is deprecated now. It still comes; an answer that has it gets an issue and stays accepted. */
export const responseFieldDeprecated: MemberRule<"response-field-deprecated"> = {
  id: "response-field-deprecated",
  mirror: "response-field-undeprecated",
  category: "flag",
  verdicts: { types: "patch", validation: "patch", codes: "none" },
  find: both((was, is) => !was.deprecated && is.deprecated),
  message: ({ place }) => `${place.type}.${place.member} is deprecated now`,
};

/** A field is no longer deprecated. */
export const responseFieldUndeprecated: MemberRule<"response-field-undeprecated"> = {
  id: "response-field-undeprecated",
  mirror: "response-field-deprecated",
  category: "flag",
  verdicts: { types: "patch", validation: "patch", codes: "none" },
  find: both((was, is) => was.deprecated && !is.deprecated),
  message: ({ place }) => `${place.type}.${place.member} is no longer deprecated`,
};

/** Only the kind in the official definition differs: uint64 for int64, datetime for string. It is never checked. */
export const responseFieldFormatChanged: MemberRule<"response-field-format-changed"> = {
  id: "response-field-format-changed",
  mirror: "response-field-format-changed",
  category: "flag",
  verdicts: { types: "patch", validation: "none", codes: "none" },
  find: both((was, is) => onlyFormatDiffers(was.type, is.type), typeText),
  message: ({ place, from, to }) =>
    `${place.type}.${place.member} was ${from} and is ${to}, which is the same on the wire`,
};

/** A field has a different description. */
export const responseFieldDescriptionChanged: MemberRule<"response-field-description-changed"> = {
  id: "response-field-description-changed",
  mirror: "response-field-description-changed",
  category: "documentation",
  verdicts: { types: "patch", validation: "none", codes: "none" },
  find: reworded(({ description }) => description),
  message: ({ place }) => `${place.type}.${place.member} has a new description`,
};
