import { createHash } from "node:crypto";

/** Returns the RequestId of the n-th call. Its form is that of the API, and it is the same in each run with the same seed. */
export function requestId(seed: number, call: number): string {
  const hex = createHash("sha256").update(`${seed} ${call}`).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    "-",
  );
}
