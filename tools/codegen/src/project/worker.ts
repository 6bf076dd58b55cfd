import { runWorker } from "./run-worker.ts";
import { openDirectory } from "./service-source.ts";

runWorker(openDirectory);
