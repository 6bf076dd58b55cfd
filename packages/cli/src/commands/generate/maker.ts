import type { Maker, Order } from "./order.ts";
import { threadMaker } from "./thread-maker.ts";

/** Built, in a thread; the sources would need a loader for TypeScript there, and do it in this one. */
export async function makerFor(order: Order, isBuilt: boolean): Promise<Maker> {
  if (isBuilt) return threadMaker(order);
  const { make } = await import("./make.ts");
  return { make: (onProgress) => make(order, onProgress), dismiss: () => Promise.resolve() };
}
