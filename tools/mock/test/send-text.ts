import { once } from "node:events";
import { connect } from "node:net";

/** Sends a text as it is to a server, and returns everything that comes back until the connection ends. */
export async function sendText(url: string, text: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let answer = "";
  socket.setEncoding("latin1").on("data", (more: string) => {
    answer += more;
  });
  // A server that resets the connection has sent its answer before.
  socket.on("error", () => undefined);
  socket.write(text, "latin1");
  await once(socket, "close");
  return answer;
}
