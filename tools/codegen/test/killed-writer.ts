/** A program that replaces files in a directory. `kill-before.mjs` ends it before one of its steps. */
import { aloneSync, replace, stageFile, stageOutput } from "../src/write/write-all.ts";

const [root = "", text = ""] = process.argv.slice(2);

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
