// Serves a folder on localhost.
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** Returns the address of a folder, and what ends it. */
export async function serve(folder) {
  const server = createServer((request, response) => {
    const path = join(folder, normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname)));
    const headers = { "content-type": TYPES[extname(path)] ?? "application/octet-stream" };
    const isPacked = (request.headers["accept-encoding"] ?? "").includes("br") && existsSync(`${path}.br`);
    const file = isPacked ? `${path}.br` : path;
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    if (isPacked) headers["content-encoding"] = "br";
    response.writeHead(200, headers);
    createReadStream(file).pipe(response);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
