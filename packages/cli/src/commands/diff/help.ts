/** What `tc3 diff --help` says. */
export const HELP = {
  description:
    "Says what changed between two states of the spec, who breaks (people who use the types, who validate, who switch on error codes), and which release that makes.",
  previous:
    "the older state: a schemas directory, the official client's definitions, or the schemas of a git revision as git:v1.2.0",
  current: "the newer one, likewise",
  service: "only these services, with commas or given again: sms, or one version of it, sms@2021-01-11",
  acrossVersions:
    "compare two versions of one service as if one had become the other; of two that --service names, the first is looked up in the older state and the second in the newer one, which may be the same",
  policy: "a JSON file that says otherwise for some rules, by rule id",
  ignore: "a JSON file with the fingerprints of changes that do not count, each with its reason",
  verbose: "list changed words too, which are only counted without it",
  markdown: "print Markdown, for a pull request",
  json: "print JSON, in the form that the README describes",
  exitCode: "exit with 1 when something breaks",
  changeset: "write a changeset for it, with the release that the changes make; once for the same changes",
  config: "the configuration of changesets; what it releases together is what the changeset names",
  after: `
Examples:
  tc3 diff git:HEAD schemas                       what the schemas say that the last commit did not
  tc3 diff old/tencentcloud-cli tencentcloud-cli  two clones of the official definitions
  tc3 diff git:origin/main schemas --markdown     for a pull request
  tc3 diff git:HEAD schemas --changeset           and write the changeset
  tc3 diff schemas schemas --service sms@2019-07-11,sms@2021-01-11 --across-versions

Exit codes:
  0  compared, whatever changed
  1  with --exit-code: something breaks
  2  wrong usage, or a state that is not there or not whole; nothing was written`,
};
