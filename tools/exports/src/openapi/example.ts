import type {
  ActionModel,
  CatalogueModel,
  Member,
  MemberKind,
  ObjectType,
  OfficialKind,
  ServiceModel,
} from "@tc3-schema/codegen/model";

/** Plausible texts by the kind of the definition. */
const TEXTS: Readonly<Partial<Record<OfficialKind, string>>> = {
  date: "2026-01-31",
  datetime: "2026-01-31 08:00:00",
  datetime_iso: "2026-01-31T08:00:00+08:00",
  binary: "",
};

const REQUEST_ID = "00000000-0000-4000-8000-000000000000";

/** Below this depth an example has only the promised members, because types that refer to many others make it long. */
const WHOLE_DEPTH = 2;

interface Place {
  readonly types: ReadonlyMap<string, ObjectType>;
  /** The types around the value. A type that contains itself ends there. */
  readonly around: readonly string[];
}

const isEndless = (kind: MemberKind, { around }: Place): boolean =>
  kind.kind === "ref" && around.includes(kind.name);

function valueOf(kind: MemberKind, place: Place): unknown {
  switch (kind.kind) {
    case "string":
      return kind.official === undefined ? "string" : (TEXTS[kind.official] ?? "string");
    case "integer":
      return 1;
    case "number":
      return 1.5;
    case "boolean":
      return true;
    case "any":
      return null;
    case "list":
      return isEndless(kind.of, place) ? [] : [valueOf(kind.of, place)];
    case "ref": {
      const type = place.types.get(kind.name);
      return type === undefined
        ? null
        : objectOf(type.members, { ...place, around: [...place.around, kind.name] });
    }
  }
}

function objectOf(members: readonly Member[], place: Place): Readonly<Record<string, unknown>> {
  const isWhole = place.around.length < WHOLE_DEPTH;
  return Object.fromEntries(
    members
      .filter(
        ({ promised, deprecated, type }) => promised || (isWhole && !deprecated && !isEndless(type, place)),
      )
      .map(({ name, type }) => [name, valueOf(type, place)]),
  );
}

/**
 * A success of an action, with a value in every member that is near the root. Prism answers with it: by itself, it makes
 * answers that are a success and a failure at once.
 */
export function successOf({ types }: ServiceModel, { response }: ActionModel): unknown {
  const place = { types: new Map(types.map((type) => [type.name, type])), around: [] };
  return { Response: { ...objectOf(response.members, place), RequestId: REQUEST_ID } };
}

/** A failure of an action, with a code that it lists, or else with a common one. */
export function failureOf(
  { catalogue }: ServiceModel,
  { name }: ActionModel,
  common: CatalogueModel,
): unknown {
  const codes = [
    ...(catalogue?.codes.filter(({ actions }) => actions.includes(name)) ?? []),
    ...common.codes,
  ];
  return {
    Response: {
      Error: {
        Code: codes[0]?.code ?? "InternalError",
        Message: "For people only. It may be reworded at any time.",
      },
      RequestId: REQUEST_ID,
    },
  };
}
