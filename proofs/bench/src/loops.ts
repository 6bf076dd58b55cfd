import type { Guard } from "./ours.ts";

export interface Call {
  readonly guard: Guard;
  readonly payload: unknown;
}

let loops = 0;

/**
 * A loop over some calls. Each one is compiled anew, so that no guard is measured with what V8 learned of another;
 * calls of the same guard share a call site, those of several have one each, as they would in a program.
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
  // The number keeps sources apart: of equal ones V8 compiles one, with what it learned of whichever ran first.
  // oxlint-disable-next-line typescript/no-implied-eval
  const make = new Function("payloads", ...names, `/* ${loops} */ return () => { ${source} };`);
  const loop: unknown = make(payloads, ...guards);
  if (typeof loop !== "function") throw new Error("no loop was made");
  return () => Number(Reflect.apply(loop, undefined, []));
}
