/** The texts of `tc3 add --help`. */
export const HELP = {
  description: `Adds a service, or actions of it, to tc3.json, and generates types, validators and error codes for
them. Makes tc3.json if the project has none.`,
  service: "the name of a service, such as cvm; or one version of it: cvm@2017-03-12",
  action:
    "only these actions, separated by commas or by repeating the option: DescribeInstances,RunInstances; without it, all",
  edition:
    "for a new tc3.json: the site of your account, cn (cloud.tencent.com) or intl (tencentcloud.com), or both for code that runs with either (default: cn)",
  out: "for a new tc3.json: the directory to generate into (default: src/tencent, or tencent if there is no src)",
  format:
    'for a new tc3.json: ES modules or CommonJS; without it, the "type" of the nearest package.json decides on every run',
  withDocs:
    "for a new tc3.json: take the descriptions of the official command-line client's definitions in these directories, relative to tc3.json, separated by commas or by repeating the option; a place that several describe gets a paragraph from each",
  project: "the directory of tc3.json, or one below it",
  json: "print JSON, in the form that the documentation describes",
  after: `
Examples:
  tc3 add cvm --action DescribeInstances       one action of a service
  tc3 add cvm vpc                              all actions of two services
  tc3 add sms@2019-07-11                       one version of a service
  tc3 add cvm --edition intl                   for accounts of the international site
  tc3 add cvm --with-docs tencentcloud-cli     with the Chinese descriptions of that clone

Find names with "tc3 services WORD" and "tc3 actions cvm WORD".

Exit codes:
  0    done
  2    wrong usage, a name that does not exist, a wrong tc3.json, or a disk that cannot be written
  130  Ctrl-C: no file is half written`,
} as const;
