/** The texts of `tc3 generate --help`. */
export const HELP = {
  description: `Generates types, validators and error codes of the services and actions that your project uses. The
nearest tc3.json says which; "tc3 add" writes it. Commit the output: .js files, each with its .d.ts.
With --out, tc3.json does not count: the options say everything, and schemas are those that "tc3 import" wrote.`,
  project: "the directory of tc3.json, or one below it",
  out: "the directory to generate into; each version of a service gets a directory below it, and everything else in it is left alone",
  schemas: 'the directory of the schemas that "tc3 import" wrote (default: "schemas")',
  edition: "the edition that the schemas must be of: cn, intl or both; without it, the one that they record",
  service:
    "only these services, separated by commas or by repeating the option: cvm,cam; or one version of a service: cvm@2017-03-12; without it, all services that have schemas",
  action:
    "only these actions, separated by commas or by repeating the option: DescribeInstances,RunInstances; without it, all",
  format: 'ES modules or CommonJS; without it, the "type" of the nearest package.json of the output decides',
  ambient:
    "also write intl-sdk.d.ts, the types that tencentcloud-sdk-nodejs-intl-en lacks, for the services in use; only for the edition intl; without it, tc3.json says it",
  withDocs:
    "take the descriptions of the official command-line client's definitions in these directories, relative to tc3.json, separated by commas or by repeating the option; a place that several describe gets a paragraph from each; without it, tc3.json says it",
  check: "write nothing; list the files that are stale, and the packages that are missing or too old",
  watch: "keep running, and generate again what a change of tc3.json or of the schemas affects",
  quiet: "print no progress and no summary, only problems",
  json: "print JSON, in the form that the documentation describes; with --watch, one line per run",
  after: `
Examples:
  tc3 generate                                          what tc3.json says
  tc3 generate --check                                  in CI: is the committed output up to date?
  tc3 generate --out src/tencent                        all services that have schemas of your own
  tc3 generate --out src/tencent --service cvm,vpc      two of them
  tc3 generate --out src/tencent --service cvm --action DescribeInstances
  tc3 generate --out src/tencent --format esm           always ES modules, as Vite and other bundlers need
  tc3 generate --ambient intl-sdk                       with types for the international Node SDK
  tc3 generate --with-docs tencentcloud-cli-intl-en     with the English descriptions of that clone
  tc3 generate --out src/tencent --watch                while you edit the schemas

The generated code needs three small packages:
  npm install @tc3-schema/types @tc3-schema/errors @tc3-schema/validator

Use it like this:
  import { describeInstances } from "./tencent/cvm/v20170312/index.js";
  const outcome = describeInstances.decode(body);

Files that are up to date are not generated again: run it as often as you like, with the same options.
If you stop naming a service or an action, its files are removed.

Exit codes:
  0    done; with --check: all is up to date; with --watch: Ctrl-C
  1    with --check: something is stale, or a package is missing or too old
  2    wrong usage, a wrong schema, or a disk that cannot be written
  130  Ctrl-C: no file is half written, and the next run finishes the work`,
} as const;
