/** Answers like a thread of `tc3 validate`, but dies if a line says so. */
import { parentPort } from "node:worker_threads";

const port = parentPort;

port.on("message", ({ bytes, first }) => {
  const lines = Buffer.from(bytes).toString().replace(/\n$/, "").split("\n");
  if (lines.includes("die")) {
    const kept = [];
    for (;;) kept.push(Array.from({ length: 100_000 }, (_, index) => ({ index })));
  }
  if (lines.includes("throw")) throw new Error("a defect");
  const results = new TextEncoder().encode(lines.map((line, index) => `${first + index} ${line}\n`).join(""));
  const row = {
    outcome: "success",
    service: null,
    version: null,
    action: null,
    judgedBy: "envelope",
    code: null,
  };
  port.postMessage({ judged: { rows: [{ ...row, lines: lines.length }], rejected: [], blank: 0, results } });
});
