import { answerVector } from "../answer-vector.ts";
import { type CompleteValue, completeValue, replaced, wideIntegers } from "../complete-value.ts";
import type { Subjected } from "../contracts.ts";
import type { AnswerVector, Path, Subject } from "../vector.ts";
import {
  type ChangesOf,
  compact,
  lostIntegers,
  missingMembers,
  nullMembers,
  otherKindsOf,
  unknownMembers,
  withLost,
} from "./changes.ts";

const RESPONSE: Path = ["Response"];

const FAILURE = { code: "InternalError", message: "m" };

/** An answer of a contract with everything that is promised, and with the rest too if it is full. */
function answerOf({ root, types }: Subjected, isFull: boolean): CompleteValue {
  const response = completeValue(root, RESPONSE, { types, isFull });
  // The example would otherwise have the text of all members.
  const value = replaced({ Response: response.value }, ["Response", "RequestId"], "r");
  return { ...response, value, objects: [[], ...response.objects] };
}

interface MadeSubject {
  readonly subject: string;
  readonly description: string;
  /** Says of one vector what is special. */
  readonly sentence: string;
  readonly changes: (contract: string) => ChangesOf;
}

/** Of the specimen each place has each other kind. */
const isSpecimen = (contract: string): boolean => contract.startsWith("specimen/");

const CHANGED: readonly MadeSubject[] = [
  {
    subject: "missing-members",
    description: "In an answer in which everything is right, one promised member is missing.",
    sentence: "A promised member is missing.",
    changes: () => missingMembers,
  },
  {
    subject: "null-members",
    description: "In an answer in which everything is right, one member or one item of a list is null.",
    sentence: "A member or an item is null.",
    changes: () => nullMembers,
  },
  {
    subject: "other-kinds",
    description:
      "In an answer in which everything is right, one member or one item of a list has another kind.",
    sentence: "A member or an item has another kind.",
    changes: (contract) => otherKindsOf(isSpecimen(contract)),
  },
  {
    subject: "unknown-members",
    description: "In an answer in which everything is right, one object has a member that is not declared.",
    sentence: "An object has a member that is not declared.",
    changes: () => unknownMembers,
  },
  {
    subject: "lost-integers",
    description: "In an answer in which everything is right, one integer is beyond 2^53.",
    sentence: "An integer is beyond 2^53.",
    changes: () => lostIntegers,
  },
];

function changedAnswers(
  { subject, description, sentence, changes }: MadeSubject,
  contracts: readonly Subjected[],
): Subject<AnswerVector> {
  const vectors = contracts.flatMap((each) => {
    const { contract } = each;
    const complete = answerOf(each, true);
    return [...changes(contract)(complete)].map(({ name, text, issues, lost }) =>
      answerVector({
        id: `${subject}/${contract}/${name}`,
        description: sentence,
        contract,
        body: text,
        ...(issues.every(({ code }) => code !== "bad-request-id") && { requestId: "r" }),
        issues,
        ...(lost !== undefined && { integers: withLost(complete.places, lost) }),
      }),
    );
  });
  return { subject, description, isWritten: false, vectors };
}

/** Answers in which everything is right, and failures. */
function unchangedAnswers(contracts: readonly Subjected[]): Subject<AnswerVector> {
  const vectors = contracts.flatMap((each): AnswerVector[] => {
    const { contract } = each;
    const [full, promised] = [answerOf(each, true), answerOf(each, false)];
    const failure = { Response: { Error: { Code: FAILURE.code, Message: FAILURE.message }, RequestId: "r" } };
    const shared = { contract, requestId: "r", issues: [] };
    return [
      answerVector({
        ...shared,
        id: `complete/${contract}/every-member`,
        description: "Every declared member is there.",
        body: compact(full.value),
        integers: wideIntegers(full.places),
      }),
      answerVector({
        ...shared,
        id: `complete/${contract}/promised-members`,
        description: "Every promised member is there, and no other.",
        body: compact(promised.value),
        integers: wideIntegers(promised.places),
      }),
      answerVector({
        ...shared,
        id: `complete/${contract}/failure`,
        description: "A failure promises nothing but its Error.",
        body: compact(failure),
        error: FAILURE,
      }),
    ];
  });
  const description = "Answers of every action in which nothing is wrong.";
  return { subject: "complete", description, isWritten: false, vectors };
}

/** The answers that follow from the schemas by rule. */
export const madeAnswers = (contracts: readonly Subjected[]): readonly Subject<AnswerVector>[] => [
  unchangedAnswers(contracts),
  ...CHANGED.map((each) =>
    changedAnswers(
      each,
      contracts.filter(({ isChanged }) => isChanged),
    ),
  ),
];
