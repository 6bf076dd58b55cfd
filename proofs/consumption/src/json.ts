export type Json = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function record(value: unknown): Json {
  if (!isRecord(value)) throw new Error(`expected an object, received ${JSON.stringify(value)}`);
  return value;
}
