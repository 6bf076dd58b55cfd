/** A process of its own that replaces what lies in a directory, and kills itself before one of its steps. */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const [root = "", text = "", step = "0"] = process.argv.slice(2);
const STEPS = [
  "renameSync",
  "mkdirSync",
  "mkdtempSync",
  "writeFileSync",
  "openSync",
  "closeSync",
  "unlinkSync",
  "rmSync",
  "rmdirSync",
] as const;

let done = 0;
for (const name of STEPS) {
  const original: (...args: never[]) => unknown = fs[name];
  Object.assign(fs, {
    [name]: (...args: never[]) => {
      done += 1;
      if (done === Number(step)) process.kill(process.pid, "SIGKILL");
      return original(...args);
    },
  });
}
syncBuiltinESMExports();

const { aloneSync, replace, stageFile, stageOutput } = await import("../src/write/write-all.ts");
aloneSync(root, () => {
  replace(root, (stage) => [
    stageOutput(stage.place, {
      directory: "one/v1",
      files: [
        { path: "a.js", text },
        { path: "sub/b.js", text },
      ],
    }),
    stageOutput(stage.place, { directory: "two/v1", files: [{ path: "a.js", text }] }),
    { path: "gone/v1", kind: "directory", staged: false },
    stageFile(stage, { path: "manifest.json", text }),
  ]);
});
console.log(done);
