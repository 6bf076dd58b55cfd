import { verdictClasses } from "./classes.ts";
import { HAND_WRITTEN, type Subject } from "./subjects.ts";

/** Bodies on which people and libraries disagree. The verdict of the hand-written guard is the right one. */
const CASES: readonly (readonly [name: string, action: string, text: string])[] = [
  ["RequestId missing", "", '{"Response":{}}'],
  ["RequestId null", "", '{"Response":{"RequestId":null}}'],
  ["Error null", "", '{"Response":{"Error":null,"RequestId":"r"}}'],
  ["Error with an empty Code", "", '{"Response":{"Error":{"Code":""},"RequestId":"r"}}'],
  [
    "Error with an empty Code, Message a number",
    "",
    '{"Response":{"Error":{"Code":"","Message":1},"RequestId":"r"}}',
  ],
  ["Error a list", "", '{"Response":{"Error":[],"RequestId":"r"}}'],
  [
    "Error with more keys",
    "",
    '{"Response":{"Error":{"Code":"c","Message":"m","SubError":1},"RequestId":"r"}}',
  ],
  ["Response a list", "", '{"Response":[]}'],
  ["an unknown member", "", '{"Response":{"RequestId":"r","New":{}},"More":1}'],
  ["SendSms, list null", "SendSms", '{"Response":{"SendStatusSet":null,"RequestId":"r"}}'],
  ["SendSms, an item null", "SendSms", '{"Response":{"SendStatusSet":[null],"RequestId":"r"}}'],
  ["SendSms, an item a list", "SendSms", '{"Response":{"SendStatusSet":[[]],"RequestId":"r"}}'],
  [
    "SendSms, every member null",
    "SendSms",
    '{"Response":{"SendStatusSet":[{"Fee":null,"Code":null}],"RequestId":"r"}}',
  ],
  ["SendSms, members missing", "SendSms", '{"Response":{"SendStatusSet":[{}],"RequestId":"r"}}'],
  [
    "SendSms, an unknown member",
    "SendSms",
    '{"Response":{"SendStatusSet":[{"SubError":""}],"RequestId":"r"}}',
  ],
  ["SendSms, Fee 1.5", "SendSms", '{"Response":{"SendStatusSet":[{"Fee":1.5}],"RequestId":"r"}}'],
  ["SendSms, Fee -1", "SendSms", '{"Response":{"SendStatusSet":[{"Fee":-1}],"RequestId":"r"}}'],
  [
    "SendSms, Fee beyond 2^53",
    "SendSms",
    '{"Response":{"SendStatusSet":[{"Fee":9007199254740993}],"RequestId":"r"}}',
  ],
  ["SendSms, Fee 1e300", "SendSms", '{"Response":{"SendStatusSet":[{"Fee":1e300}],"RequestId":"r"}}'],
  ["SendSms, Fee 1e999", "SendSms", '{"Response":{"SendStatusSet":[{"Fee":1e999}],"RequestId":"r"}}'],
  ["SendSms, Code a number", "SendSms", '{"Response":{"SendStatusSet":[{"Code":1}],"RequestId":"r"}}'],
  [
    "DescribeInstances, GPUCount 0.5",
    "DescribeInstances",
    '{"Response":{"InstanceSet":[{"GPUInfo":{"GPUCount":0.5}}],"RequestId":"r"}}',
  ],
  [
    "DescribeInstances, Tags an object",
    "DescribeInstances",
    '{"Response":{"InstanceSet":[{"Tags":{}}],"RequestId":"r"}}',
  ],
];

/** A body that some subjects judge differently from the hand-written guard, and their names. */
export interface Difference {
  readonly case: string;
  readonly expected: boolean;
  readonly others: readonly string[];
}

function answer({ guards }: Subject, action: string, text: string): boolean | undefined {
  try {
    return guards.get(action)?.(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Returns every case and every measured payload that some subject judges differently from the hand-written guard. */
export function differences(all: readonly Subject[]): readonly Difference[] {
  const yardstick = all.find(({ name }) => name === HAND_WRITTEN);
  if (yardstick === undefined) throw new Error("there is no hand-written guard");
  const measured = verdictClasses.flatMap(({ name, entries }) =>
    entries.map(([action, text]) => [name, action, text] as const),
  );
  const found = [...CASES, ...measured].map(([name, action, text]) => {
    const expected = answer(yardstick, action, text) === true;
    const others = all.filter((each) => answer(each, action, text) !== expected).map((each) => each.name);
    return { case: name, expected, others };
  });
  return found.filter(({ others }) => others.length > 0);
}
