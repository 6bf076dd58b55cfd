import { globSync } from "tinyglobby";
import { libraryConfig } from "../../tools/config/tsdown.ts";

/** One entry per contract and per index: `generated/sms/v20210111/SendSms.js` is what `./sms/v20210111/SendSms` exports. */
const services = globSync(["generated/*/{callbacks,v*}/{,requests/}*.js"], { cwd: import.meta.dirname }).map(
  (file) => [file.slice("generated/".length, -".js".length).replace(/\/index$/, ""), file],
);

/**
 * The code that every contract needs is one file, and so are the guards of a version. One file is read faster than
 * many.
 */
const fileOf = (module: string): string => {
  if (/^src\/runtime\/|^generated\/envelope\/report$/.test(module)) return "runtime/all";
  return module.replace(/\/guards\/\w+$/, "/guards");
};

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
