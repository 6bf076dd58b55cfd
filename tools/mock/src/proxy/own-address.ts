import { lookup } from "node:dns/promises";
import { isIPv6 } from "node:net";
import { networkInterfaces } from "node:os";
import { isLoopback } from "../listen.ts";
import { bareHost, type Upstream } from "./forward.ts";

const EVERY_ADDRESS: ReadonlySet<string> = new Set(["0.0.0.0", "::"]);

/** An IPv4 address in the form of IPv6, as URLs write it: RFC 4291, section 2.5.5.2. */
const MAPPED = /^\[::ffff:([\da-f]{1,4}):([\da-f]{1,4})\]$/;

/** Returns one spelling for each address: `127.0.0.1` also for `::ffff:127.0.0.1` and `::ffff:7f00:1`. */
function oneSpelling(address: string): string {
  if (!isIPv6(address) || address.includes("%")) return address;
  const { hostname } = new URL(`http://[${address}]/`);
  const [, high, low] = MAPPED.exec(hostname) ?? [];
  if (high === undefined || low === undefined) return bareHost(hostname);
  return [high, low].flatMap((each) => [...Buffer.from(each.padStart(4, "0"), "hex")]).join(".");
}

const isOfThisMachine = (address: string): boolean =>
  EVERY_ADDRESS.has(address) ||
  isLoopback(address) ||
  Object.values(networkInterfaces()).some((each) => each?.some((own) => own.address === address));

const addressesOf = async (host: string): Promise<readonly string[]> => {
  try {
    return (await lookup(bareHost(host), { all: true })).map(({ address }) => oneSpelling(address));
  } catch {
    // A name without an address leads nowhere. The first request says so.
    return [];
  }
};

/** Whether an endpoint is the address where a server listens, or will listen: then each request would come back to the server. */
export async function isOwnAddress(
  endpoint: Pick<Upstream, "hostname" | "port">,
  server: { readonly host: string; readonly port: number },
): Promise<boolean> {
  if (endpoint.port !== server.port) return false;
  const [goals, own] = await Promise.all([addressesOf(endpoint.hostname), addressesOf(server.host)]);
  const isEverywhere = own.some((address) => EVERY_ADDRESS.has(address));
  return goals.some((goal) =>
    isEverywhere
      ? isOfThisMachine(goal)
      : own.includes(goal) || (EVERY_ADDRESS.has(goal) && own.some(isLoopback)),
  );
}
