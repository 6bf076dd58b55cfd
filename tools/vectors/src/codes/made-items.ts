import { compact } from "../answers/changes.ts";
import type { ItemsVector, Subject } from "../vector.ts";
import { type Catalogue, classified } from "./read-catalogues.ts";

export type ItemCase = Omit<ItemsVector, "failures"> & {
  readonly failures: readonly {
    readonly index: number;
    readonly code: string;
    readonly message?: string;
    /** The catalogue that lists the code, if it is not that of the service. */
    readonly in?: string;
  }[];
};

/** Says what the catalogues say of the codes of failed items. */
export function itemsVector({ failures, ...given }: ItemCase, catalogues: readonly Catalogue[]): ItemsVector {
  const ordered = (path: string): readonly Catalogue[] =>
    [path, undefined].flatMap((wanted) => catalogues.filter((each) => each.path === wanted));
  return {
    ...given,
    failures: failures.map(({ index, code, message = "", in: path = given.catalogue }) => {
      const { match, category, retry } = classified(code, ordered(path));
      return { index, code, message, listed: match === "exact", category, retry };
    }),
  };
}

/** The member of an answer of SendSms that has the items, for every code that an item of it can have. */
const sending = (Code: string): string =>
  compact({
    Response: {
      SendStatusSet: [
        { Code: "Ok", Message: "" },
        { Code, Message: "m" },
      ],
      RequestId: "r",
    },
  });

const records = (StatusCode: string): string =>
  compact({
    Response: { SendRecordSet: [{ SendStatus: 4, RequestCode: "Ok", StatusCode }], RequestId: "r" },
  });

/** Every listed code as the code of an item. */
export function madeItems(catalogues: readonly Catalogue[]): readonly Subject<ItemsVector>[] {
  const vectors = catalogues.flatMap(({ path, codes }) => {
    if (path === undefined) return [];
    const isOfReceipts = path === "sms/callbacks";
    return codes.map(({ const: code }) =>
      itemsVector(
        {
          id: `item-codes/${path}/${code.trim()}`,
          description: isOfReceipts
            ? "A record of a message that was not delivered has this code."
            : "The second item of a success has this code.",
          catalogue: isOfReceipts ? "sms/v20210111" : path,
          body: isOfReceipts ? records(code) : sending(code),
          failures: isOfReceipts ? [{ index: 0, code, in: path }] : [{ index: 1, code, message: "m" }],
        },
        catalogues,
      ),
    );
  });
  return [
    {
      subject: "item-codes",
      description: "Every listed code as the code of an item that failed.",
      isWritten: false,
      vectors,
    },
  ];
}
