/**
 * Some parts of a value. The others are made. A list that is given says how many items there are. A part that is `undefined`
 * counts as not given.
 *
 * @example
 * import type { SendSmsResponse } from "@tc3-schema/types/sms/v20210111";
 * import type { Overrides } from "@tc3-schema/testing";
 *
 * const two: Overrides<SendSmsResponse> = { SendStatusSet: [{ PhoneNumber: "+8613800000000" }, {}] };
 */
export type Overrides<T> = T extends readonly (infer E)[]
  ? readonly Overrides<E>[]
  : T extends string | number | bigint | boolean
    ? T
    : T extends object
      ? { readonly [K in keyof T]?: Overrides<T[K]> | undefined }
      : T;
