import type { Contract, Open, SuccessResponse } from "@tc3-schema/types";
import { answer } from "./answer.ts";
import type { SeedOptions } from "./conforming-body.ts";
import { nameOf } from "./contracts.ts";
import { shapeOf } from "./shape/read-shape.ts";
import type { Member, Shape } from "./shape/shape.ts";

/** How a partial failure is made. */
export interface PartialFailureOptions extends SeedOptions {
  /** How many items the list has. The default is 2. */
  items?: number | undefined;
  /** How many of them failed. These are the last ones. The default is 1. */
  failed?: number | undefined;
  /** If true, the code may be any text. Otherwise the compiler accepts only codes that the action is known to have. */
  open?: boolean | undefined;
}

type Item<T> = T extends readonly (infer E)[] ? E : T;

/** The members of a Response object whose items have a Code and a Message each, which are the result of the item. */
export type ResultsIn<S> = {
  [K in keyof S]-?: "Code" | "Message" extends keyof Item<NonNullable<S[K]>> ? K : never;
}[keyof S];

/**
 * The codes that `partialFailure` accepts. There are none if the items of the action have no Code and no Message. If the type of
 * the answers is `unknown`, the compiler cannot tell, and accepts every code.
 */
export type ItemCode<S, C> = unknown extends S ? C : [ResultsIn<S>] extends [never] ? never : C;

const isText = (members: readonly Member[], name: string): boolean =>
  members.some((member) => member.name === name && member.shape.kind === "string");

/** The members of the items of a list. If a member is not a list, it is the only item. */
const membersOfItem = (shape: Shape): readonly Member[] => {
  if (shape.kind === "list") return membersOfItem(shape.items);
  return shape.kind === "object" ? shape.members() : [];
};

/** Other members of an item that failed. Nothing was sent, so it has no serial number and costs nothing. */
const NOTHING_SENT: readonly (readonly [member: string, value: unknown])[] = [
  ["Fee", 0],
  ["SerialNo", ""],
];

function failedItem(members: readonly Member[], code: string): Readonly<Record<string, unknown>> {
  const others = NOTHING_SENT.filter(([name]) => members.some((member) => member.name === name));
  return Object.fromEntries([["Code", code], ["Message", `The item failed: ${code}.`], ...others]);
}

/**
 * Makes the body of a success in which some items failed, such as phone numbers that nothing was sent to.
 *
 * @param code A code that the action is known to have. With `open: true`, any code.
 * @throws TypeError If the items of the action have no Code and no Message. The compiler refuses such an action too.
 * @throws ResponseValidationError If the contract rejects the body. It lists the issues.
 *
 * @example
 * import { partialFailure } from "@tc3-schema/testing";
 * import { sendSms } from "@tc3-schema/validator/sms/v20210111";
 *
 * // Three numbers. The last one got no message.
 * partialFailure(sendSms, "LimitExceeded.PhoneNumberDailyLimit", { items: 3 });
 */
export function partialFailure<S, C extends string>(
  contract: Contract<S, C>,
  code: ItemCode<S, NoInfer<C>>,
  options?: PartialFailureOptions,
): SuccessResponse<S>;
export function partialFailure<S, C extends string>(
  contract: Contract<S, C>,
  code: ItemCode<S, Open<NoInfer<C>>>,
  options: PartialFailureOptions & { open: true },
): SuccessResponse<S>;
export function partialFailure<C extends string>(
  contract: Contract<object, C>,
  code: string,
  { items = 2, failed = 1, seed }: PartialFailureOptions = {},
): SuccessResponse<object> {
  const response = shapeOf(contract);
  const all = response.kind === "object" ? response.members() : [];
  const member = all.find(({ shape }) => {
    const members = membersOfItem(shape);
    return isText(members, "Code") && isText(members, "Message");
  });
  if (member === undefined)
    throw new TypeError(
      `${nameOf(contract)}: its items have no Code and no Message, so none of them can fail alone`,
    );
  const item = failedItem(membersOfItem(member.shape), code);
  const list = Array.from({ length: items }, (_, index) => (index < items - failed ? {} : item));
  return answer(contract, { [member.name]: member.shape.kind === "list" ? list : item }, { seed });
}
