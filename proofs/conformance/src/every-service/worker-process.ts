/** The code of the processes of `processWorkers`. Each judges the versions that it receives, until it is stopped. */
import { judgeVersion } from "./judge-version.ts";
import type { ProcessRequest } from "./process-workers.ts";

process.on("message", ({ version, options }: ProcessRequest) => {
  void judgeVersion(version, options).then(
    (result) => process.send?.(result),
    (error: unknown) => {
      console.error(error);
      process.exit(2);
    },
  );
});
