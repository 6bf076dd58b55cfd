/** What `tc3 generate --help` says. */
export const HELP = {
  description: `Makes types, validators and error codes of the services and actions that your project uses, from
schemas that "tc3 import" made. The output is yours to commit: .js files, each with its .d.ts.`,
  out: "the directory to generate into; each version of a service has one below it, and whatever else is in there is left alone",
  schemas: 'where the schemas are, as "tc3 import" wrote them',
  service:
    "only these services, with commas or given again: cvm,cam; or one version of one: cvm@2017-03-12; without it, all that have schemas",
  action: "only these actions, with commas or given again: DescribeInstances,RunInstances; without it, all",
  format: 'ES modules or CommonJS; without it, what the nearest package.json of the output has as its "type"',
  check: "write nothing; say which files are stale, and whether the installed packages do for them",
  watch: "go on, and generate anew what a change of the schemas touches",
  quiet: "no progress and no summary, only what is wrong",
  json: "print JSON, in the form that the README describes; with --watch, one line per regeneration",
  after: `
Examples:
  tc3 generate --out src/tencent                        all services that have schemas
  tc3 generate --out src/tencent --service cvm,vpc      two of them
  tc3 generate --out src/tencent --service cvm --action DescribeInstances
  tc3 generate --out src/tencent --format esm           whatever package.json says: for Vite and its like
  tc3 generate --out src/tencent --check                in CI: is what is committed up to date?
  tc3 generate --out src/tencent --watch                while you edit the schemas

The generated code runs with three small packages:
  npm install @tc3-schema/types @tc3-schema/errors @tc3-schema/validator

and is used like this:
  import { describeInstances } from "./tencent/cvm/v20170312/index.js";
  const outcome = describeInstances.decode(body);

What is up to date is not made again: run it as often as you like, with the same options.
A service or an action that is named no more is removed.

Exit codes:
  0    done; with --check: all is up to date
  1    with --check: something is stale, or a package is missing or too old
  2    wrong usage, a schema that is wrong, or a disk that cannot be written
  130  Ctrl-C: no file is half written, and the next run does the rest`,
} as const;
