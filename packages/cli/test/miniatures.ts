/** Miniatures of the sources that are imported: a service that sends letters. */

const member = (name: string, type: string, held: string, more: object): object => ({
  name,
  type,
  member: held,
  ...more,
});

/** Its definition in the form of the official command-line client. */
export const letters = (service: string): object => ({
  actions: {
    SendLetter: {
      document: "Sends a letter.",
      input: "SendLetterRequest",
      name: "SendLetter",
      output: "SendLetterResponse",
    },
  },
  metadata: { apiVersion: "2021-01-11", serviceShortName: service },
  objects: {
    SendLetterRequest: {
      document: "What to send.",
      members: [member("To", "string", "string", { required: true, document: "Who gets it." })],
      type: "object",
    },
    SendLetterResponse: {
      document: "What was sent.",
      members: [
        member("Weight", "int", "uint64", { output_required: true, document: "How heavy it was." }),
        member("RequestId", "string", "string", { document: "Which one it was." }),
      ],
      type: "object",
    },
  },
  version: "1.0",
});

const CODES = [
  ["FAILEDOPERATION_NOSTAMP", "FailedOperation.NoStamp"],
  ["INTERNALERROR", "InternalError"],
] as const;

/** Its folder in the official Go SDK. */
export const goSdk = (service: string): readonly (readonly [file: string, text: string])[] => [
  [
    `tencentcloud/${service}/v20210111/errors.go`,
    [
      "package v20210111",
      "",
      "const (",
      ...CODES.flatMap(([name, code]) => ["\t// A sentence.", `\t${name} = "${code}"`, ""]),
      ")",
      "",
    ].join("\n"),
  ],
  [
    `tencentcloud/${service}/v20210111/client.go`,
    [
      "package v20210111",
      "",
      ...["SendLetter", "SendLetterWithContext"].flatMap((name) => [
        `// ${name}`,
        "// Sends a letter.",
        "//",
        "// 可能返回的错误码:",
        ...CODES.map(([constant, code]) => `//  ${constant} = "${code}"`),
        `func (c *Client) ${name}(request *SendLetterRequest) (response *SendLetterResponse, err error) {`,
        "    return",
        "}",
        "",
      ]),
    ].join("\n"),
  ],
];

/** A page of its documentation. */
export const PAGE = `## Common Error Codes

| Error Code | Description |
|---|---|
| InternalError | Something broke. |

## Service Error Codes

| Error Code | Description |
|---|---|
| FailedOperation.NoStamp | There was no stamp on it. |
`;
