/** Definitions that we made up, in the form of the official ones. */

type Members = Readonly<Record<string, string>>;

export interface OwnService {
  /** The folder of the service, if it differs from its name. */
  readonly folder?: string;
  readonly service: string;
  /** The answer of each action, for example `Name: "string"`. RequestId is added. */
  readonly actions: Readonly<Record<string, Members>>;
  /** The parameters of each action. Those with a `!` are required. */
  readonly requests?: Readonly<Record<string, Members>>;
  readonly types?: Readonly<Record<string, Members>>;
  /** The description of every action, type and member. */
  readonly document?: string;
  /** The example bodies by action. */
  readonly examples?: Readonly<Record<string, readonly unknown[]>>;
  /** The texts of the requests beside the example bodies. */
  readonly inputs?: Readonly<Record<string, readonly string[]>>;
}

const SCALARS: Readonly<Record<string, string>> = {
  string: "string",
  int64: "int",
  uint64: "int",
  float: "float",
  bool: "bool",
};

/** Reads `string`, `Place` or `list/string`, with a `!` if it is promised and a `?` if it may be null. */
function member(name: string, said: string, document: string): object {
  const kind = said.replace(/[!?]/g, "");
  const [list, of = list] = kind.split("/");
  return {
    name,
    type: kind.startsWith("list/") ? "list" : (SCALARS[kind] ?? "object"),
    member: of,
    document,
    required: said.includes("!"),
    output_required: said.includes("!"),
    value_allowed_null: said.includes("?"),
  };
}

const members = (said: Members, document: string): readonly object[] =>
  Object.entries(said).map(([name, each]) => member(name, each, document));

/** The content of `api.json`. */
export function definition({
  service,
  actions,
  requests = {},
  types = {},
  document = "",
}: OwnService): object {
  return {
    version: "1.0",
    metadata: { apiVersion: "2020-02-02", serviceShortName: service },
    actions: Object.fromEntries(
      Object.keys(actions).map((name) => [
        name,
        { name, document, input: `${name}Request`, output: `${name}Response` },
      ]),
    ),
    objects: Object.fromEntries([
      ...Object.entries(actions).flatMap(([name, answer]) => [
        [`${name}Request`, { document, type: "object", members: members(requests[name] ?? {}, document) }],
        [
          `${name}Response`,
          { document, type: "object", members: members({ ...answer, RequestId: "string" }, document) },
        ],
      ]),
      ...Object.entries(types).map(([name, each]) => [
        name,
        { document, usage: "out", members: members(each, document) },
      ]),
    ]),
  };
}

/** The content of `examples.json`: texts are shown unchanged, everything else as JSON. */
export const examplesFile = ({ examples = {}, inputs = {} }: OwnService): object => ({
  version: "1.0",
  actions: Object.fromEntries(
    Object.entries(examples).map(([name, bodies]) => [
      name,
      bodies.map((body, index) => ({
        title: "",
        document: "",
        input: inputs[name]?.[index] ?? "",
        output: typeof body === "string" ? body : JSON.stringify(body),
      })),
    ]),
  ),
});
