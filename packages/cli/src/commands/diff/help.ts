/** The texts of `tc3 diff --help`. */
export const HELP = {
  description:
    "Shows what changed between two states of the definitions, whom each change breaks (people who use the types, who validate, who switch on error codes), and which release the changes need.",
  previous:
    "the older state: a schemas directory, a directory of @tc3-schema/definitions, the official client's definitions, or a directory of a git revision, such as git:v1.2.0 for its schemas, or git:v1.2.0:packages/definitions",
  current: "the newer state, in one of the same forms",
  service:
    "only these services, separated by commas or by repeating the option: sms, or one version of it, sms@2021-01-11",
  edition: "of definitions of both editions, the one to compare (default: cn)",
  acrossVersions:
    "compare two versions of one service as if one had become the other; if --service names two, the first is looked up in the older state and the second in the newer state, and both states may be the same",
  policy: "a JSON file that gives some rules another verdict, by rule id",
  ignore: "a JSON file with the fingerprints of changes that do not count, each with a reason",
  verbose: "list changed descriptions too; without it, they are only counted",
  markdown: "print Markdown, for a pull request",
  json: "print JSON, in the form that the documentation describes",
  exitCode: "exit with 1 if something breaks",
  changeset: "write a changeset with the release that the changes need; the same changes get only one",
  config: "the configuration of changesets; the changeset names the packages that it releases together",
  after: `
Examples:
  tc3 diff git:HEAD schemas                       what changed since the last commit
  tc3 diff old/tencentcloud-cli tencentcloud-cli  two clones of the official definitions
  tc3 diff git:origin/main schemas --markdown     for a pull request
  tc3 diff node_modules/@tc3-schema/definitions newer/definitions --service cvm
  tc3 diff git:HEAD schemas --changeset           and write the changeset
  tc3 diff schemas schemas --service sms@2019-07-11,sms@2021-01-11 --across-versions

Exit codes:
  0  compared, whatever changed
  1  with --exit-code: something breaks
  2  wrong usage, or a state that does not exist or is incomplete; nothing was written`,
};
