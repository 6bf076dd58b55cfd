import { emitProjectService } from "../src/emit/emit-project.ts";
import type { Output } from "../src/emit/emitted-file.ts";
import type { CatalogueFile, LoadedService, ObjectTypeSchema } from "../src/load/files.ts";
import { loadEnvelope } from "../src/load/load-envelope.ts";
import { envelopeModel } from "../src/model/envelope-model.ts";
import { serviceModel } from "../src/model/service-model.ts";

const SCHEMA = "http://json-schema.org/draft-07/schema#";
const ID = "https://example.com/x.schema.json";

const objectType = (title: string, properties: ObjectTypeSchema["properties"]): ObjectTypeSchema => ({
  title,
  type: "object",
  required: [],
  properties,
});

const record = <T>(names: readonly string[], of: (name: string, index: number) => T): Record<string, T> =>
  Object.fromEntries(names.map((name, index) => [name, of(name, index)]));

/** The name of a made-up service, and its content. */
export interface NamedService {
  readonly service: string;
  readonly types?: readonly string[];
  readonly actions: readonly string[];
  /** The name of the union of its codes. If it is left out, there is no catalogue. */
  readonly codes?: string;
}

const ref = (name: string) => ({ $ref: `#/definitions/${name}` });

const NO_MEMBER = new Set(Object.getOwnPropertyNames(Object.prototype));

/** A service whose types refer to each other, and whose actions use all of them in their answers. */
export function loadedService({ service, types = [], actions, codes }: NamedService): LoadedService {
  const names = types.filter(
    (name) => !actions.some((action) => [`${action}Response`, `${action}Request`].includes(name)),
  );
  /** Rings of eight types. The other types lead into one of them. */
  const next = (index: number): string => names[index % 8 === 7 ? index - 7 : index + 1] ?? names[0] ?? "";
  const definitions = (suffix: string) => ({
    ...record(names, (name, index) =>
      objectType(name, {
        One: { allOf: [ref(next(index))] },
        Many: { type: "array", items: ref(names[index - (index % 8)] ?? name) },
        Texts: { type: "array", items: { type: "string" } },
        Big: { type: "integer", "x-kind": "int64" },
        ...(NO_MEMBER.has(name) ? {} : { [name]: { type: "string" } }),
      }),
    ),
    ...Object.fromEntries(
      actions.map((action, index) => [
        `${action}${suffix}`,
        {
          ...objectType(`${action}${suffix}`, {
            RequestId: { type: "string" },
            Big: { type: "integer", "x-kind": "uint64" },
            ...(names.length === 0 ? {} : { Data: { allOf: [ref(next(index * 8))] } }),
          }),
          required: ["RequestId"],
        },
      ]),
    ),
  });
  const shared = { $schema: SCHEMA, $id: ID, title: "T", description: "D", "x-service": service };
  const versioned = { ...shared, "x-version": "2021-01-11" };
  const directory = `services/${service}/v20210111`;
  const catalogue: CatalogueFile = {
    $id: ID,
    title: codes ?? "",
    description: "D.",
    type: "string",
    "x-service": service,
    "x-version": "2021-01-11",
    "x-sources": { s: { title: "S", url: "https://example.com" } },
    oneOf: [
      {
        const: "InternalError.X",
        "x-fault": "server",
        "x-category": "platform",
        "x-retry": "no",
        "x-reason": "R.",
        "x-source": "s",
        "x-reviewed": false,
        "x-actions": actions.length === 0 ? [] : [...actions],
      },
    ],
  };
  return {
    responses: {
      file: `${directory}/responses.schema.json`,
      content: {
        ...versioned,
        "x-actions": record(actions, () => ({})),
        definitions: definitions("Response"),
      },
    },
    requests: {
      file: `${directory}/requests.schema.json`,
      content: { ...versioned, definitions: definitions("Request") },
    },
    errorCodes:
      codes === undefined
        ? undefined
        : { file: `${directory}/error-codes.schema.json`, content: catalogue, texts: [] },
  };
}

const envelope = envelopeModel(loadEnvelope());
/** The files that are generated for it in a project. */
export const emitNamedService = (of: NamedService): Promise<Output> =>
  emitProjectService(envelope, serviceModel(loadedService(of)), "0.0.0");
