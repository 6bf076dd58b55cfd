/** The code of each thread of `tc3 generate`. The generator looks for it as a file beside its own. */
import { runWorker } from "@tc3-schema/codegen/run-worker";
import { openPlace } from "@tc3-schema/facts";

runWorker(openPlace);
