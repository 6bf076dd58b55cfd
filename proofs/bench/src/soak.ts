/**
 * `pnpm --filter @tc3-schema/bench soak` runs a million mixed payloads through `decode` in one process, and prints the
 * used memory after each tenth of them. `--count` sets another number.
 */
import { parseArgs } from "node:util";
import { type AnyContract, ours } from "./ours.ts";
import {
  describeInstances,
  failure,
  mixedShapes,
  rejected,
  sendSms,
  success,
  tenActions,
  withBigFees,
} from "./payloads.ts";

const { values } = parseArgs({ options: { count: { type: "string", default: "1000000" } } });
const count = Number(values.count);
const { contracts } = await ours();

const texts: readonly (readonly [action: string, text: string])[] = [
  ["", success],
  ["", failure],
  ...rejected.map(([, text]) => ["", text] as const),
  ...mixedShapes.map((text) => ["", text] as const),
  ...tenActions,
  ["SendSms", sendSms(1)],
  ["SendSms", sendSms(10)],
  ["SendSms", withBigFees(sendSms(3))],
  ["SendSms", sendSms(3, (item) => ({ ...item, Fee: "1", New: 1 }))],
  ["", "<html>"],
  ...(contracts.has("DescribeInstances") ? [["DescribeInstances", describeInstances(2)] as const] : []),
];
const MODES = ["number", "bigint", "string"] as const;

const calls = texts.flatMap(([action, text]) => {
  const contract: AnyContract | undefined = contracts.get(action);
  return contract === undefined ? [] : MODES.map((integers) => () => contract.decode(text, { integers }));
});

const MIB = 2 ** 20;
const inUse = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / MIB;
};

const marks: number[] = [];
for (let done = 0; done < count; done += 1) {
  calls[done % calls.length]?.();
  if ((done + 1) % (count / 10) === 0) marks.push(inUse());
}
console.log(`${count} payloads of ${calls.length} kinds; MiB of heap in use after each tenth:`);
console.log(marks.map((mark) => mark.toFixed(2)).join("  "));
const [first = 0, last = 0] = [marks[1], marks.at(-1)];
console.log(
  `Grown since the second: ${(last - first).toFixed(2)} MiB; resident ${(process.memoryUsage().rss / MIB).toFixed(0)} MiB`,
);
if (last - first > 2) process.exitCode = 1;
