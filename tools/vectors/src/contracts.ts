import type { SchemaSource } from "@tc3-schema/codegen/schema-source";
import { type Member, membersOf, type ObjectType, readSchema, type Types, typeOf } from "./read-types.ts";

/** The object that a contract judges, as the definition describes it. */
export interface Subjected {
  /** The path of the contract, e.g. `sms/v20210111/SendSms`. */
  readonly contract: string;
  readonly root: ObjectType;
  readonly types: Types;
  readonly isChanged: boolean;
}

/** A directory of schemas, and the path of its contracts. */
interface Place {
  readonly directory: string;
  readonly path: string;
  /** Whether each place of its bodies is changed. Of an older version, only complete bodies are made. */
  readonly isChanged: boolean;
}

/** A service of ours that does not exist. It has the forms that SMS lacks, such as a member called Error. */
export const SPECIMEN = { directory: "vectors/specimen", path: "specimen/v20300101" } as const;

/** The services whose vectors follow from their schemas. */
const SERVICES: readonly Place[] = [
  { directory: "intl/services/sms/v20190711", path: "intl/sms/v20190711", isChanged: false },
  { directory: "intl/services/sms/v20210111", path: "intl/sms/v20210111", isChanged: true },
  { directory: "services/sms/v20190711", path: "sms/v20190711", isChanged: false },
  { directory: "services/sms/v20210111", path: "sms/v20210111", isChanged: true },
  { directory: `${SPECIMEN.directory}/services/${SPECIMEN.path}`, path: SPECIMEN.path, isChanged: true },
];

/** The actions that declare a member called Error: the rules about it are written by hand. */
const OWN_ERROR: ReadonlySet<string> = new Set(["ReadDocument", "ReadResult"]);

function typeNamed(types: Types, name: string): ObjectType {
  const type = types[name];
  if (type === undefined) throw new TypeError(`no type ${name}`);
  return type;
}

/** The answers of all actions. */
export const answerContracts = (source: SchemaSource): readonly Subjected[] =>
  SERVICES.flatMap(({ directory, path, isChanged }) => {
    const { definitions: types, "x-actions": actions } = readSchema(
      source,
      `${directory}/responses.schema.json`,
    );
    return membersOf(actions)
      .filter(([action]) => !OWN_ERROR.has(action))
      .map(([action]) => ({
        contract: `${path}/${action}`,
        root: typeNamed(types, `${action}Response`),
        types,
        isChanged,
      }));
  });

/** The requests of all actions. */
export const requestContracts = (source: SchemaSource): readonly Subjected[] =>
  SERVICES.flatMap(({ directory, path, isChanged }) => {
    const { definitions: types } = readSchema(source, `${directory}/requests.schema.json`);
    return Object.entries(types)
      .filter(([name]) => name.endsWith("Request"))
      .map(([name, root]) => ({
        contract: `${path}/${name.slice(0, -"Request".length)}`,
        root,
        types,
        isChanged,
      }));
  });

/** A callback: its items are objects in a list, or it is one object. */
export interface Callback extends Subjected {
  readonly isList: boolean;
}

/** The callbacks of SMS. */
export function callbackContracts(source: SchemaSource): readonly Callback[] {
  const { definitions: types, "x-callbacks": callbacks } = readSchema(
    source,
    "services/sms/callbacks/callbacks.schema.json",
  );
  return membersOf(callbacks).map(([name, given]) => {
    const body: Member = Object(given);
    const root = typeOf(body.items ?? body, types);
    if (root === undefined) throw new TypeError(`${name} refers to no type`);
    return {
      contract: `sms/callbacks/${name}`,
      root,
      types,
      isChanged: true,
      isList: body.items !== undefined,
    };
  });
}
