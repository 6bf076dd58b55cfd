import { do_not_optimize, measure } from "mitata";

/** Returns the nanoseconds that a call takes, as the median of mitata's samples. */
export async function nanoseconds(call: () => unknown, milliseconds: number): Promise<number> {
  const { p50 } = await measure(() => do_not_optimize(call()), {
    min_cpu_time: milliseconds * 1e6,
    min_samples: 5,
  });
  return p50;
}
