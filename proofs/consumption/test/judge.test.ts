import { beforeAll, expect, test } from "@jest/globals";
import { createProject } from "../src/project.ts";
import { node, outputOf } from "../src/run.ts";

const VERDICTS = {
  success: ["success", true, 0],
  failure: ["failure", "AuthFailure.SignatureFailure", "client"],
  summaries: [true, true],
  malformed: ["malformed", ["no-response"]],
  request: ["valid", "invalid", ["unknown-field", "wrong-kind"]],
  requestGuard: [true, false],
  guard: [true, false],
};

let project: string;

beforeAll(async () => {
  project = await createProject("all", "judge.mjs", "judge.cjs");
});

test.each([
  { format: "an ES module", file: "judge.mjs" },
  { format: "CommonJS", file: "judge.cjs" },
])(
  "$format judges the documented payloads in plain Node, without code made from strings",
  async ({ file }) => {
    const judged = await node(["--disallow-code-generation-from-strings", file], { cwd: project });
    const verdicts: unknown = JSON.parse(outputOf(file, judged));
    expect(verdicts).toEqual(VERDICTS);
  },
);
