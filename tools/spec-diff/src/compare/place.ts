import type { Side } from "../state/state.ts";

/** What changed, by its names in the current state where it still exists there. */
export interface Place {
  readonly service: string;
  readonly version: string;
  /** Where two versions of one service are compared: the previous one. */
  readonly formerVersion?: string;
  readonly action?: string;
  readonly side?: Side;
  readonly type?: string;
  /** The name of the type that stood there before, where it is another one. */
  readonly formerType?: string;
  readonly member?: string;
  readonly code?: string;
}
