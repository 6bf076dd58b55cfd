/** Violates the policy on purpose. If the policy does not stop this page, the result of the other page means nothing. */
import { runChecks } from "./run-checks.ts";

await runChecks({
  "control: the policy refuses generated code": () => {
    try {
      // oxlint-disable-next-line typescript/no-implied-eval -- this must fail
      return typeof new Function("return 1") !== "function";
    } catch (error) {
      return error instanceof EvalError;
    }
  },
  "control: the policy refuses an inline script": () => document.documentElement.dataset["inline"] !== "ran",
});
