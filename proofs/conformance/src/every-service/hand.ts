/** The code of the processes of `forkedCrew`: it judges what it is told to, until it is not needed any more. */
import type { Order } from "./forked-crew.ts";
import { judgeSpec } from "./judge-spec.ts";

process.on("message", ({ spec, options }: Order) => {
  void judgeSpec(spec, options).then(
    (result) => process.send?.(result),
    (error: unknown) => {
      console.error(error);
      process.exit(2);
    },
  );
});
