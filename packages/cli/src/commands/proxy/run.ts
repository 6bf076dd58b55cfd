import { type Exchange, isLoopback, isOdd, isOwnAddress, startProxy, type Upstream } from "@tc3-schema/mock";
import { count } from "../../count.ts";
import type { ExitCode } from "../../exit-code.ts";
import { InputError } from "../../input-error.ts";
import { cannotListen, sayTlsOnce } from "../../listen-address.ts";
import type { Terminal } from "../../terminal.ts";
import { toJsonLine, withNulls } from "../../to-json.ts";
import { chooseServed } from "../mock/served-versions.ts";
import type { ProxyOptions } from "./options.ts";

/** The endpoints of both editions. Without --upstream, the proxy goes nowhere else. */
const ENDPOINT = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.tencentcloudapi\.com$/;

const PORTS: Readonly<Record<string, number>> = { "http:": 80, "https:": 443 };

function upstreamOf(text: string | undefined): Upstream | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // A path, a query or a user would be left out without a word.
  if (
    url === undefined ||
    (url.protocol !== "http:" && url.protocol !== "https:") ||
    url.href !== `${url.origin}/`
  ) {
    throw new InputError(
      `${text} is no endpoint`,
      "It looks like this: https://sms.tencentcloudapi.com, or http://127.0.0.1:7300",
    );
  }
  const { protocol, hostname, port } = url;
  return { protocol, hostname, port: port === "" ? (PORTS[protocol] ?? 443) : Number(port) };
}

/** Passes requests on, and judges them and their answers, until it is interrupted. @throws {InputError} If an option is wrong. */
export async function runProxy(options: ProxyOptions, terminal: Terminal): Promise<ExitCode> {
  const { host, port, all } = options;
  const upstream = upstreamOf(options.upstream);
  if (upstream !== undefined && (await isOwnAddress(upstream, { host, port }))) {
    throw new InputError(
      `${options.upstream} is the address of this proxy itself`,
      "Name the endpoint of the API, or another port with --port.",
    );
  }
  const { edition, served } = await chooseServed(options);
  const seen = { all: 0, odd: 0 };
  const onExchange = (exchange: Exchange, seconds: number): void => {
    const odd = isOdd(exchange);
    seen.all += 1;
    if (odd) seen.odd += 1;
    if (!odd && all !== true) return;
    const time = new Date().toISOString();
    const milliseconds = Number((seconds * 1000).toFixed(1));
    terminal.out(toJsonLine({ time, ...withNulls(exchange), milliseconds }));
  };
  const interrupted = terminal.interrupted();
  const proxy = await startProxy({
    host,
    port,
    served,
    upstream,
    isAllowed: (named) => named.port === PORTS["https:"] && ENDPOINT.test(named.hostname),
    onExchange,
    onTls: sayTlsOnce(terminal),
  }).catch((error: unknown) => {
    throw cannotListen(error, options);
  });
  // Lines of JSON go to stdout, so everything for people goes to stderr.
  const goal = options.upstream ?? "the endpoints that clients name";
  const services = served.versions.map(({ service, version }) => `${service} ${version}`).join(", ");
  terminal.err(
    `Listening at ${proxy.url}, before ${goal}, edition ${edition}: ${services}. Ctrl-C ends it.\n`,
  );
  if (!isLoopback(host)) terminal.err("This is not the address of this machine alone.\n");
  await interrupted;
  await proxy.close();
  terminal.err(`${count(seen.all, "exchange")}, ${seen.odd} to look at.\n`);
  return 0;
}
