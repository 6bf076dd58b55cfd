import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { listenOnLoopback } from "@tc3-schema/base/loopback";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".md": "text/markdown",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

export interface Served {
  /** The address of the site, with a slash at the end. */
  readonly url: string;
  close(): void;
}

/** Serves a directory below a path, as GitHub Pages does, and nothing else. Text is compressed, each file once. */
export async function serve(directory: string, base: string): Promise<Served> {
  const compressed = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    try {
      if (!pathname.startsWith(base)) throw new Error("not below the base");
      const path = normalize(decodeURIComponent(pathname.slice(base.length)));
      const file = path === "." || path.endsWith("/") ? join(path, "index.html") : path;
      if (file.startsWith("..")) throw new Error("not inside");
      const type = TYPES[extname(file)] ?? "application/octet-stream";
      const body = await readFile(join(directory, file));
      const isText = /text|json|xml|javascript/.test(type);
      response.writeHead(200, {
        "Content-Type": isText ? `${type}; charset=utf-8` : type,
        ...(isText ? { "Content-Encoding": "gzip" } : {}),
      });
      const sent = isText ? (compressed.get(file) ?? gzipSync(body)) : body;
      if (isText) compressed.set(file, sent);
      response.end(sent);
    } catch {
      response.writeHead(404, { "Content-Type": "text/plain" }).end("not found");
    }
  });
  const port = await listenOnLoopback(server);
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
