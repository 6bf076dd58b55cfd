import { globSync } from "tinyglobby";
import { libraryConfig } from "../../tools/config/tsdown.ts";

/** One entry per contract and per index: `generated/sms/v20210111/SendSms.js` is what `./sms/v20210111/SendSms` exports. */
const services = globSync(["generated/{,intl/}*/{callbacks,v*}/{,requests/}*.js"], {
  cwd: import.meta.dirname,
}).map((file) => [file.slice("generated/".length, -".js".length).replace(/\/index$/, ""), file]);

/** The code that every contract needs is one file, because one file is read faster than many. */
const fileOf = (module: string): string =>
  /^src\/runtime\/|^generated\/envelope\/report$/.test(module) ? "runtime/all" : module;

export default libraryConfig(
  import.meta.dirname,
  {
    index: "src/index.ts",
    guards: "src/guards.ts",
    "runtime/index": "src/runtime/index.ts",
    ...Object.fromEntries(services),
  },
  fileOf,
);
