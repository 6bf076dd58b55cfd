/** A request that the server has replied to. */
export interface LoggedCall {
  /** The first request has the number 1. */
  readonly number: number;
  /** Undefined if the request was refused before that was known. */
  readonly service: string | undefined;
  readonly version: string | undefined;
  readonly action: string | undefined;
  readonly requestId: string;
  readonly status: number;
  /** `Ok`, the code of a failure, or `not an answer` for any other body. */
  readonly result: string;
  /** The message of a failure. */
  readonly message: string | undefined;
  /** Whether the server refused the request, and no rule is the reason. */
  readonly isRefused: boolean;
  /** The rule that replied. */
  readonly rule: string | undefined;
  /** Undefined if they could not be read, or are large. */
  readonly parameters: Readonly<Record<string, unknown>> | undefined;
  readonly milliseconds: number;
}

/** How often an action was called, and with which results. */
export interface ActionSummary {
  readonly service: string | undefined;
  readonly version: string | undefined;
  readonly action: string | undefined;
  readonly calls: number;
  readonly refused: number;
  /** How often each result occurred, the most frequent first. */
  readonly results: Readonly<Record<string, number>>;
}

/** A server may run for weeks, so only the last calls are kept. The summary counts all of them. */
const MOST_KEPT = 1_000;

interface Tally {
  readonly first: LoggedCall;
  calls: number;
  refused: number;
  readonly results: Map<string, number>;
}

/** The calls of a server. */
export class Calls {
  #last: LoggedCall[] = [];
  readonly #tallies = new Map<string, Tally>();

  add(call: LoggedCall): void {
    this.#last.push(call);
    if (this.#last.length > 2 * MOST_KEPT) this.#last = this.#last.slice(-MOST_KEPT);
    // Anybody can send any name, so only existing actions are counted apart.
    const key = call.service === undefined ? "" : `${call.service} ${call.version} ${call.action}`;
    const tally = this.#tallies.get(key) ?? {
      first: call,
      calls: 0,
      refused: 0,
      results: new Map<string, number>(),
    };
    this.#tallies.set(key, tally);
    tally.calls += 1;
    if (call.isRefused) tally.refused += 1;
    tally.results.set(call.result, (tally.results.get(call.result) ?? 0) + 1);
  }

  /** The last calls, at most a thousand, the oldest first. */
  get last(): readonly LoggedCall[] {
    return this.#last.slice(-MOST_KEPT);
  }

  get summary(): readonly ActionSummary[] {
    return [...this.#tallies.values()].map(({ first, calls, refused, results }) => ({
      service: first.service,
      version: first.version,
      action: first.action,
      calls,
      refused,
      results: Object.fromEntries([...results].sort(([, a], [, b]) => b - a)),
    }));
  }

  forget(): void {
    this.#last = [];
    this.#tallies.clear();
  }
}
