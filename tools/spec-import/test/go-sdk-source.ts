/** A miniature of the Go SDK. Its only service is a lamp. */

export interface LampMethod {
  readonly name: string;
  readonly codes?: readonly string[];
}

export const constantName = (code: string): string => code.replaceAll(".", "_").toUpperCase();

export const constantLine = (code: string): string => `${constantName(code)} = ${JSON.stringify(code)}`;

export const errorsGo = (codes: readonly string[]): string =>
  [
    "// Nobody's licence",
    "",
    "package v20300101",
    "",
    "const (",
    "\t// this lamp's own",
    "",
    ...codes.flatMap((code) => [
      '\t// A sentence: it has = signs, "quotes" and (brackets).',
      `\t${constantLine(code)}`,
      "",
    ]),
    ")",
    "",
  ].join("\n");

const docOf = ({ name, codes = [] }: LampMethod): readonly string[] => [
  `// ${name}`,
  '// What it does, with an example: {"Key": "`value`',
  ...(codes.length === 0
    ? []
    : ["//", "// 可能返回的错误码:", ...codes.map((code) => `//  ${constantLine(code)}`)]),
];

const methodsOf = (method: LampMethod): readonly string[] => [
  `func New${method.name}Request() (request *${method.name}Request) {`,
  "    request = &Request{",
  "        BaseRequest: &tchttp.BaseRequest{},",
  "    }",
  "",
  "    return",
  "}",
  "",
  ...docOf(method),
  `func (c *Client) ${method.name}(request *Request) (response *Response, err error) {`,
  `    return c.${method.name}WithContext(context.Background(), request)`,
  "}",
  "",
  ...docOf(method),
  `func (c *Client) ${method.name}WithContext(ctx context.Context, request *Request) (response *Response, err error) {`,
  "    if request == nil { // not a brace: {",
  `        return nil, errors.New("${method.name} needs } something")`,
  "    }",
  "    return",
  "}",
  "",
];

export const clientGo = (methods: readonly LampMethod[]): string =>
  [
    "package v20300101",
    "",
    'import (\n    "context"\n    tchttp "example.org/http"\n)',
    "",
    'const APIVersion = "2030-01-01"',
    "",
    "type Client struct {\n    common.Client\n}",
    "",
    "// Deprecated",
    "func NewClient(id, key string) (client *Client, err error) {\n    quote := '\"'\n    return\n}",
    "",
    ...methods.flatMap(methodsOf),
  ].join("\n");
