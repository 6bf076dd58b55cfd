import type { Guard } from "./ours.ts";

export interface Call {
  readonly guard: Guard;
  readonly payload: unknown;
}

let loops = 0;

/**
 * Returns a loop over some calls. Each loop is compiled from new source text, so that V8's knowledge of one guard does
 * not affect another. Calls of the same guard share a call site; calls of several guards have one each, as in a
 * program.
 */
export function loopOver(calls: readonly Call[]): () => number {
  const guards = [...new Set(calls.map(({ guard }) => guard))];
  const payloads = calls.map(({ payload }) => payload);
  const [only] = guards;
  const source =
    guards.length === 1
      ? "let n = 0; for (let i = 0; i < payloads.length; i++) if (g0(payloads[i])) n++; return n;"
      : `let n = 0; ${calls.map(({ guard }, index) => `if (g${guards.indexOf(guard)}(payloads[${index}])) n++;`).join(" ")} return n;`;
  if (only === undefined) throw new Error("nothing to call");
  const names = guards.map((_, index) => `g${index}`);
  loops += 1;
  // The number makes each source unique. V8 compiles equal sources once, and would use what it learned from the first.
  // oxlint-disable-next-line typescript/no-implied-eval
  const make = new Function("payloads", ...names, `/* ${loops} */ return () => { ${source} };`);
  const loop: unknown = make(payloads, ...guards);
  if (typeof loop !== "function") throw new Error("no loop was made");
  return () => Number(Reflect.apply(loop, undefined, []));
}
