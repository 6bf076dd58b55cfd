import { actionClasses } from "./classes/actions.ts";
import { codeClasses } from "./classes/codes.ts";
import { factsClasses } from "./classes/facts.ts";
import { memberClasses } from "./classes/members.ts";
import { sharedClasses } from "./classes/shared.ts";
import { wordClasses } from "./classes/words.ts";
import type { EditClass } from "./edit.ts";

/** All classes of edits, in the order of the table. */
export const classes: readonly EditClass[] = [
  ...memberClasses,
  ...actionClasses,
  ...codeClasses,
  ...sharedClasses,
  ...wordClasses,
  ...factsClasses,
];
