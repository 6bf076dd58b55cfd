/** The texts of the `--help` of `tc3 import` and of its commands. */
export const HELP = {
  description:
    'Makes the schemas from which "tc3 generate" generates types, validators and error codes. The source gives the structure. Words that you wrote into a schema stay as long as their place exists. Importing twice changes nothing.',
  after: `
Examples:
  git clone --depth 1 https://github.com/TencentCloud/tencentcloud-cli
  tc3 import tccli tencentcloud-cli --service cvm,vpc      actions, requests and responses
  git clone --depth 1 https://github.com/TencentCloud/tencentcloud-sdk-go
  tc3 import go-sdk tencentcloud-sdk-go --service cvm,vpc  the error codes of each action
  tc3 generate --out src/tencent`,
  service: "only these services, separated by commas or by repeating the option: cvm,cam; without it, all",
  out: "the schemas directory; it is created if it does not exist",
  edition:
    "the site that the source describes: cn, cloud.tencent.com; or intl, tencentcloud.com; the schemas record it, and a directory has one edition",
  quiet: "print no progress and no summary, only problems and lost words",
  json: "print JSON, in the form that the documentation describes",
  exitCodes: `
Exit codes:
  0  imported, or all was up to date
  2  wrong usage, or something in the source or in the schemas is wrong: stderr lists the places.
     A definition with an error is set aside, and all others are imported: that is 0 and a warning,
     unless --service named it, or with --strict`,
  strict: "exit with 2 if anything was set aside, for CI",
  tccli: {
    description:
      "Imports the definitions of the official command-line client: actions, requests and responses, per service and version.",
    directory:
      "a clone of TencentCloud/tencentcloud-cli, with --edition intl of TencentCloud/tencentcloud-cli-intl-en, or a directory with services/<service>/<version>/api.json",
    withDocs:
      "use the official descriptions wherever a schema has no words yet: Chinese ones, or with --edition intl English ones",
    intl: "with --with-docs: a clone of TencentCloud/tencentcloud-cli-intl-en, whose English descriptions come before the Chinese ones",
    after: `
Examples:
  git clone --depth 1 https://github.com/TencentCloud/tencentcloud-cli
  tc3 import tccli tencentcloud-cli --service cvm
  tc3 import tccli tencentcloud-cli --service cvm,cam --with-docs
  tc3 import tccli tencentcloud-cli --out schemas          all services
  git clone --depth 1 https://github.com/TencentCloud/tencentcloud-cli-intl-en
  tc3 import tccli tencentcloud-cli-intl-en --edition intl --service cvm
  tc3 import tccli tencentcloud-cli --with-docs --intl tencentcloud-cli-intl-en`,
  },
  goSdk: {
    description:
      "Imports error codes from the sources of the official Go SDK, per service and version, and the actions that list them.",
    directory:
      "a clone of TencentCloud/tencentcloud-sdk-go, or with --edition intl of TencentCloud/tencentcloud-sdk-go-intl-en",
    after: `
Examples:
  git clone --depth 1 https://github.com/TencentCloud/tencentcloud-sdk-go
  tc3 import go-sdk tencentcloud-sdk-go --service cvm
  tc3 import go-sdk tencentcloud-sdk-go --out schemas      all services`,
  },
  docs: {
    description:
      "Imports error codes from the tables of a documentation page that you saved as text, Markdown or HTML, in English, Chinese or Japanese. Common codes go into the common catalogue, business codes into the catalogue of the service that you name.",
    file: "the saved page",
    url: "the address of the page; the catalogue records it",
    name: "the name of the page in the catalogue",
    title: "the title of the page; without it, the name of the file",
    updated: "the day of the last update that the page shows, such as 2026-02-05",
    service: "the service of the business codes, such as sms",
    version: "the version of that service, such as 2021-01-11",
    only: "import only the tables of this kind",
    kind: "the kind of tables that are in no section with a known name",
    format: "the format of the page; without it, its name or its content decides",
    after: `
Examples:
  tc3 import docs error-codes.html --service sms --version 2021-01-11 \\
    --url https://www.tencentcloud.com/document/api/382/40474
  tc3 import docs responses.md --only common \\
    --url https://www.tencentcloud.com/document/product/382/40469`,
  },
} as const;
