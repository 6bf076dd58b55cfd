/** Miniatures of the official definitions, with the oddities of the real ones. */

/** A member from `type/member`, and its other keys. */
export const member = (name: string, pair: string, more: object = {}): object => {
  const [type, held] = pair.split("/");
  return { name, type, member: held, document: "", ...more };
};

const REQUEST_ID = member("RequestId", "string/string", { document: "Which one it was." });

export const action = (name: string, more: object = {}): Record<string, object> => ({
  [name]: { document: "", input: `${name}Request`, name, output: `${name}Response`, ...more },
});

/** The parameters of an action and its answer. Every answer has its RequestId. */
export const parameters = (
  name: string,
  takes: readonly object[],
  answers: readonly object[],
): Record<string, object> => ({
  [`${name}Request`]: { document: "", members: takes, type: "object" },
  [`${name}Response`]: { document: "", members: [...answers, REQUEST_ID], type: "object" },
});

export const dataType = (
  name: string,
  members: readonly object[],
  more: object = {},
): Record<string, object> => ({
  [name]: { document: "", members, usage: "both", ...more },
});

export const definition = (actions: object, objects: object, metadata: object = {}): object => ({
  actions,
  metadata: { apiVersion: "2021-01-11", serviceShortName: "post", ...metadata },
  objects,
  version: "1.0",
});

/** A definition with one action, one type, and each flag once. */
export const small = (): object =>
  definition(action("SendLetter", { document: "Sends a <b>letter</b>." }), {
    ...parameters(
      "SendLetter",
      [
        member("To", "string/string", { required: true, document: "Who gets it." }),
        member("Stamps", "list/Stamp", { required: false }),
      ],
      [
        member("Stamps", "list/Stamp", {
          output_required: true,
          document: "<p>What was</p><p>stuck on.</p>",
        }),
        member("Weight", "int/uint64", { output_required: false, value_allowed_null: true }),
      ],
    ),
    ...dataType("Stamp", [member("Price", "float/float", { required: true })], { document: "A stamp." }),
  });
