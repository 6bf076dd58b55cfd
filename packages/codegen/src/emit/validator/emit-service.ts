import type { ActionModel, EnvelopeModel, ObjectType, ServiceModel } from "../../model/model.ts";
import { type Code, code, docComment, header, name } from "../code.ts";
import type { EmittedFile } from "../emitted-file.ts";
import { emitContract } from "./emit-contract.ts";
import { responseShape } from "./shape.ts";

/** `SendSms` as a value is called: `sendSms`. */
export const contractName = (action: string): string => action.charAt(0).toLowerCase() + action.slice(1);

const guardName = (action: string): string => `is${action}`;

const emitAction = (
  envelope: EnvelopeModel,
  { service, version, path, source }: ServiceModel,
  { name: action, response, description }: ActionModel,
  types: ReadonlyMap<string, ObjectType>,
): Promise<readonly EmittedFile[]> => {
  const s = name(response.name);
  const c = name(`Known${action}ErrorCode`);
  return emitContract({
    source: source.responses,
    contract: contractName(action),
    guard: guardName(action),
    described: {
      contract: `What ${action} of ${service} ${version} answers with.${description === undefined ? "" : ` ${description}`}`,
      guard: `Whether a value is an answer of ${action} that can be accepted, drift included.`,
    },
    identity: { service, version, action },
    shape: responseShape(envelope, response, types),
    types: {
      imports: code`import type { ApiResponse, Contract, Delivered } from ${"@tc3-schema/types"};
import type { ${c}, ${s} } from ${`@tc3-schema/types/${path}`};
`,
      accepted: code`ApiResponse<Delivered<${s}>, ${c}>`,
      contract: code`Contract<${s}, ${c}>`,
    },
    paths: {
      contract: `generated/${path}/${action}`,
      guard: `generated/${path}/guards/${action}`,
    },
    imports: { runtime: "../../../src/runtime/index.ts", guard: `./guards/${action}.js` },
  });
};

const barrel = (head: Code, lines: readonly Code[]): string => code`${head}\n${lines}`.text;

/** Model in: one version of a service. A module per action, a guard per action, and an index of each out. */
export async function emitService(
  envelope: EnvelopeModel,
  model: ServiceModel,
): Promise<readonly EmittedFile[]> {
  const types = new Map(model.types.map((type) => [type.name, type]));
  const files = await Promise.all(model.actions.map((action) => emitAction(envelope, model, action, types)));
  const head = header(model.source.responses);
  const about = (what: string): Code =>
    docComment([`${what} of ${model.service} ${model.version}, one per action.`]);
  const contracts = model.actions.map(
    ({ name: action }) => code`export { ${name(contractName(action))} } from ${`./${action}.js`};\n`,
  );
  const guards = model.actions.map(
    ({ name: action }) => code`export { ${name(guardName(action))} } from ${`./guards/${action}.js`};\n`,
  );
  return [
    ...files.flat(),
    ...["js", "d.ts"].flatMap((extension) => [
      {
        path: `generated/${model.path}/index.${extension}`,
        text: barrel(head, [about("The contracts"), ...contracts]),
      },
      {
        path: `generated/${model.path}/guards.${extension}`,
        text: barrel(head, [about("The bare guards"), ...guards]),
      },
    ]),
  ];
}
