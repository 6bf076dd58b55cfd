/**
 * A registry of npm on the loopback interface, for one package. It is a process of its own, because tests wait for
 * `tc3` without serving anything. Argument 1 is the name, and argument 2 a directory with a tarball per version:
 * `1.0.0.tgz`. The checksums of tarballs whose names end with `.damaged.tgz` are wrong. It prints its port.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";

const [, , name, directory] = process.argv;

const versionOf = (file) => file.replace(/(?:\.damaged)?\.tgz$/, "");

function packument(origin) {
  const files = readdirSync(directory).sort();
  const versions = files.map((file) => {
    const bytes = file.endsWith(".damaged.tgz") ? "other bytes" : readFileSync(join(directory, file));
    const integrity = `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
    const version = versionOf(file);
    return [version, { name, version, dist: { integrity, tarball: `${origin}/tarballs/${file}` } }];
  });
  return {
    name,
    "dist-tags": { latest: versions.at(-1)?.[0] },
    versions: Object.fromEntries(versions),
  };
}

const server = createServer((request, response) => {
  const path = decodeURIComponent(request.url ?? "");
  const [, file] = /^\/tarballs\/([^/]+)$/.exec(path) ?? [];
  if (file !== undefined) response.end(readFileSync(join(directory, file)));
  else if (path === `/${name}`) {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(packument(`http://${request.headers.host}`)));
  } else {
    response.statusCode = 404;
    response.end("{}");
  }
});
server.listen(0, "127.0.0.1", () => {
  console.log(server.address().port);
});
