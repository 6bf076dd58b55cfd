import { answerVector } from "../answer-vector.ts";
import { type CompleteValue, completeValue, wideIntegers } from "../complete-value.ts";
import type { Callback } from "../contracts.ts";
import type { AnswerVector, Subject } from "../vector.ts";
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

/** The body of a callback with everything that is promised, and with the rest too if it is full. */
function bodyOf({ root, types, isList }: Callback, isFull: boolean): CompleteValue {
  const item = completeValue(root, isList ? [0] : [], { types, isFull });
  return { ...item, value: isList ? [item.value] : item.value };
}

const CHANGES: readonly (readonly [kind: string, sentence: string, changes: ChangesOf])[] = [
  ["missing", "A promised member is missing.", missingMembers],
  ["null", "A member is null.", nullMembers],
  ["other-kind", "A member has another kind.", otherKindsOf(true)],
  ["lost", "An integer is beyond 2^53.", lostIntegers],
  ["unknown", "An object has a member that is not declared.", unknownMembers],
];

/** The callbacks that follow from the schemas by rule. */
export function madeCallbacks(callbacks: readonly Callback[]): Subject<AnswerVector> {
  const vectors = callbacks.flatMap((each): AnswerVector[] => {
    const { contract } = each;
    const id = `callback-members/${contract}`;
    const [full, promised] = [bodyOf(each, true), bodyOf(each, false)];
    const unchanged = [
      ["every-member", "Every declared member is there.", full],
      ["promised-members", "Every promised member is there, and no other.", promised],
    ] as const;
    const changed = CHANGES.flatMap(([kind, description, changes]) =>
      [...changes(full)].map(({ name, text, issues, lost }) =>
        answerVector({
          id: `${id}/${kind}/${name}`,
          description,
          contract,
          body: text,
          issues,
          ...(lost !== undefined && { integers: withLost(full.places, lost) }),
        }),
      ),
    );
    return [
      ...unchanged.map(([name, description, { value, places }]) =>
        answerVector({
          id: `${id}/${name}`,
          description,
          contract,
          body: compact(value),
          issues: [],
          integers: wideIntegers(places),
        }),
      ),
      ...changed,
    ];
  });
  return {
    subject: "callback-members",
    description: "The bodies of callbacks, complete, and with one change.",
    isWritten: false,
    vectors,
  };
}
