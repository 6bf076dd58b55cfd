import { globSync } from "tinyglobby";
import { generatedEntries, libraryConfig } from "../../tsdown.base.ts";

/** One entry per contract and per index: `generated/sms/v20210111/SendSms.js` is what `./sms/v20210111/SendSms` exports. */
const services = globSync(["generated/*/{callbacks,v*}/*.js"], { cwd: import.meta.dirname }).map((file) => [
  file.slice("generated/".length, -".js".length).replace(/\/index$/, ""),
  file,
]);

export default libraryConfig({
  index: "src/index.ts",
  guards: "src/guards.ts",
  "runtime/index": "src/runtime/index.ts",
  ...generatedEntries(import.meta.dirname, Object.fromEntries(services)),
});
