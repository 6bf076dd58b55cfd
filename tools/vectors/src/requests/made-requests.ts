import { issue, requestVector } from "../answer-vector.ts";
import { compact, NEW, otherKindsOf } from "../answers/changes.ts";
import { type CompleteValue, completeValue, replaced } from "../complete-value.ts";
import type { Subjected } from "../contracts.ts";
import type { RequestVector, Subject, VectorIssue } from "../vector.ts";

interface Change {
  readonly name: string;
  readonly text: string;
  readonly issues: readonly VectorIssue[];
}

/** Each required parameter is missing. A member of a list cannot be. */
function* missing({ value, places }: CompleteValue): Generator<Change> {
  for (const { path, isPromised, isItem } of places) {
    if (!isPromised || isItem) continue;
    const text = compact(replaced(value, path, undefined));
    yield { name: path.join("/"), text, issues: [issue("missing", path)] };
  }
}

/** Each parameter is null. In a request it must not be, unless the definition says so, even if it is optional. */
function* nulls({ value, places }: CompleteValue): Generator<Change> {
  for (const { path, isNullable } of places) {
    const issues = isNullable ? [] : [issue("null", path)];
    yield { name: path.join("/"), text: compact(replaced(value, path, null)), issues };
  }
}

/** Each object has a parameter that is not declared. */
function* unknown({ value, objects }: CompleteValue): Generator<Change> {
  for (const path of objects) {
    const at = [...path, NEW];
    yield { name: at.join("/"), text: compact(replaced(value, at, 1)), issues: [issue("unknown-field", at)] };
  }
}

type Changes = (complete: CompleteValue) => Iterable<Change>;

const SUBJECTS: readonly (readonly [
  subject: string,
  sentence: string,
  changes: (contract: string) => Changes,
])[] = [
  ["request-missing", "A required parameter is missing.", () => missing],
  ["request-null", "A parameter or an item is null.", () => nulls],
  [
    "request-other-kinds",
    "A parameter or an item has another kind.",
    (contract) => otherKindsOf(contract.startsWith("specimen/")),
  ],
  ["request-unknown", "An object has a parameter that is not declared.", () => unknown],
];

const bodyOf = ({ root, types }: Subjected, isFull: boolean): CompleteValue =>
  completeValue(root, [], { types, isFull });

function complete(contracts: readonly Subjected[]): Subject<RequestVector> {
  const vectors = contracts.flatMap((each) => {
    const { contract } = each;
    const bodies = [
      ["every-parameter", "Every declared parameter is there.", bodyOf(each, true)],
      ["required-parameters", "Every required parameter is there, and no other.", bodyOf(each, false)],
    ] as const;
    return bodies.map(([name, description, { value }]) =>
      requestVector({
        id: `request-complete/${contract}/${name}`,
        description,
        contract,
        body: compact(value),
        issues: [],
      }),
    );
  });
  return {
    subject: "request-complete",
    description: "Requests of every action in which nothing is wrong.",
    isWritten: false,
    vectors,
  };
}

/** The requests that follow from the schemas by rule. */
export const madeRequests = (contracts: readonly Subjected[]): readonly Subject<RequestVector>[] => [
  complete(contracts),
  ...SUBJECTS.map(([subject, sentence, changes]) => ({
    subject,
    description: `In a request in which everything is right, there is one change. ${sentence}`,
    isWritten: false,
    vectors: contracts.flatMap((each) =>
      !each.isChanged
        ? []
        : [...changes(each.contract)(bodyOf(each, true))].map(({ name, text, issues }) =>
            requestVector({
              id: `${subject}/${each.contract}/${name}`,
              description: sentence,
              contract: each.contract,
              body: text,
              issues,
            }),
          ),
    ),
  })),
];
