import { explain } from "@tc3-schema/explain";
import { type KnownCatalogue, LISTED_CODES, SERVICES } from "@tc3-schema/explain/catalogues";
import { CONTRACTS, type KnownContract } from "@tc3-schema/explain/contracts";
import type { Explanation, Form } from "@tc3-schema/explain/explanation";
import { INTERNATIONAL } from "@tc3-schema/explain/international-catalogues";
import type { Language } from "@tc3-schema/explain/language";
import { recognise } from "@tc3-schema/explain/recognise";
import type { Selection } from "@tc3-schema/explain/selection";
import { locate, type Path, type Range, type TextPlace } from "./locate.ts";
import { scan } from "./scan.ts";

/** An action by its three names, the version as a date. */
export interface ActionName {
  /** The edition of its definition. If it is left out, the edition is `cn`. */
  readonly edition?: "cn" | "intl";
  readonly service: string;
  readonly version: string;
  readonly action: string;
}

export type MarkKind = "malformed" | "drift" | "failed" | "code";

/** A marked part of the text. */
export interface Mark extends Range {
  readonly kind: MarkKind;
  /** The index of the marked thing in `issues`, in `drift` or in `items` of the explanation; 0 for the code. */
  readonly index: number;
}

export interface JudgedText {
  readonly explanation: Explanation;
  /** The marks in the order of the text. */
  readonly marks: readonly Mark[];
}

/** The greatest number of marks. More would make a page slow, and nobody looks at so many. */
const MOST_MARKS = 500;

type Names = Omit<ActionName, "edition">;

const isSame = (one: Names, other: Names): boolean =>
  one.service === other.service && one.version === other.version && one.action === other.action;

/** The contract of an action of SMS, mainland edition; undefined for any other. */
export const publishedContract = (name: ActionName): KnownContract | undefined =>
  name.edition === "intl" ? undefined : CONTRACTS.find((contract) => isSame(contract, name));

/** Returns the catalogues of the international site for a code that the mainland site does not list. */
const onlyInternational = (code: string): Selection["catalogues"] =>
  SERVICES.some(({ lists }) => lists(code)) ? [] : INTERNATIONAL.filter(({ lists }) => lists(code));

/** What all services say about the code of a text. */
export interface ListedCodes {
  /** The catalogues that list it, the newest version of a service first. */
  readonly catalogues: readonly KnownCatalogue[];
  /** The names of codes with a similar name. */
  readonly similar: readonly string[];
}

function selectionFor(contract: Selection["contract"], listed: ListedCodes | undefined): Selection {
  const catalogues = SERVICES.filter(
    ({ catalogue }) =>
      contract === undefined ||
      contract.service !== catalogue.service ||
      contract.version === catalogue.version,
  );
  return {
    contract,
    contracts: CONTRACTS,
    catalogues,
    listing: (code) => [
      ...onlyInternational(code),
      ...(listed?.catalogues ?? []).filter(({ lists }) => lists(code)),
    ],
    codes: [...LISTED_CODES, ...(listed?.similar ?? [])],
    services: listed === undefined ? ["sms"] : [],
    isOnPage: true,
  };
}

/**
 * Returns the path of an issue in the pasted text. If the text is a Response object without
 * its envelope, the path has no first step `Response`.
 */
const inText = (form: Form, path: Path): Path => (form === "response-object" ? path.slice(1) : path);

/**
 * Returns the part of a text that shows an issue: a scalar with its name, or the name of the object that lacks a member.
 */
function rangeOf({ key, value, whole }: TextPlace, isAboutName: boolean): Range {
  if (!whole) return key ?? value;
  if (isAboutName && key !== undefined) return key;
  return value;
}

interface Wanted {
  readonly kind: MarkKind;
  readonly index: number;
  readonly path: Path;
  readonly isAboutName: boolean;
}

function wantedIn({ form, issues, drift, items, outcome }: Explanation): readonly Wanted[] {
  const ofIssues = (kind: MarkKind, list: Explanation["issues"]): readonly Wanted[] =>
    list.map(({ path, code }, index) => ({
      kind,
      index,
      path: inText(form, path),
      isAboutName: code === "unknown-field" || code === "deprecated-field",
    }));
  const ofItems = items.map(({ path, code }, index): Wanted => {
    const member = form === "delivery-status" ? "errmsg" : "Code";
    return {
      kind: "failed",
      index,
      path: [...inText(form, path), ...(code === null ? [] : [member])],
      isAboutName: false,
    };
  });
  const failure: Wanted = {
    kind: "code",
    index: 0,
    path: inText(form, ["Response", "Error", "Code"]),
    isAboutName: false,
  };
  return [
    ...ofIssues("malformed", issues),
    ...ofItems,
    ...ofIssues("drift", drift),
    ...(outcome === "failure" ? [failure] : []),
  ].slice(0, MOST_MARKS);
}

function marksOf(text: string, explanation: Explanation): readonly Mark[] {
  const { form, code } = explanation;
  if (form === "thrown-error" || form === "code") {
    const from = code === null || text.trim() === code.code ? -1 : text.indexOf(code.code);
    return code === null || from === -1
      ? []
      : [{ kind: "code", index: 0, from, to: from + code.code.length }];
  }
  if (explanation.issues.some((issue) => issue.code === "not-json" && issue.path.length === 0)) {
    const from = scan(text, {});
    // HTML and event streams are wrong as a whole, so there is no place to show.
    return from === undefined || from === 0
      ? []
      : [{ kind: "malformed", index: 0, from: Math.min(from, text.length - 1), to: from + 1 }];
  }
  const wanted = wantedIn(explanation);
  const places = locate(
    text,
    wanted.map(({ path }) => path),
  );
  const marks = wanted.flatMap(({ kind, index, isAboutName }, at): Mark[] => {
    const place = places[at];
    return place === undefined ? [] : [{ kind, index, ...rangeOf(place, isAboutName) }];
  });
  return marks.sort((one, other) => one.from - other.from || one.to - other.to);
}

/**
 * Judges a pasted text, as `tc3 explain` does. Never throws.
 *
 * @param contract The contract of the chosen action; if it is left out, the action is guessed.
 * @param listed What all services say about the code in the text; if it is left out, only the common codes and those of
 * SMS are known.
 */
export function judge(
  text: string,
  language: Language,
  contract?: Selection["contract"],
  listed?: ListedCodes,
): JudgedText {
  const recognised = recognise(text);
  const explanation = explain(recognised, { language, selection: selectionFor(contract, listed) });
  if (recognised.form !== "body-in-text") return { explanation, marks: marksOf(text, explanation) };
  const before = text.indexOf(recognised.body);
  // A body that was made JSON twice does not stand in the text as it was judged.
  const marks = before === -1 ? [] : marksOf(recognised.body, explanation);
  return {
    explanation,
    marks: marks.map((mark) => ({ ...mark, from: mark.from + before, to: mark.to + before })),
  };
}
