// Serves the embedded Excel and the add-in in it on https://localhost, as the manifest's addresses expect: the
// add-in's files at the root, the page around it at /excel/. office.js insists on https.
import { createServer } from "node:https";
import sirv from "sirv";
import { localhostCertificate } from "./certificate.mjs";

export const DEFAULT_PORT = 3000;
const TRIED_PORTS = 20;

/** Whatever a page asks for, nothing leaves this computer: office.js would report its use to Microsoft. */
const NOTHING_LEAVES =
  "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; frame-ancestors 'self'";

const folders = [
  ["/excel", "dist/embedded/excel"],
  ["/sample", "dist/embedded/sample"],
  ["", "dist/embedded/addin"],
];

function answerFrom(served) {
  const handlers = served.map(([prefix, folder]) => {
    const files = sirv(folder, { dev: true, etag: true });
    return { prefix, files };
  });
  return (request, response) => {
    if (request.url === "/") {
      response.writeHead(302, { location: "/excel/" }).end();
      return;
    }
    response.setHeader("content-security-policy", NOTHING_LEAVES);
    const { prefix, files } = handlers.find(
      ({ prefix }) => prefix === "" || request.url.startsWith(`${prefix}/`),
    );
    request.url = request.url.slice(prefix.length);
    files(request, response, () => {
      response.writeHead(404).end();
    });
  };
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      resolve(server.address().port);
    });
  });
}

async function listenOnFree(server, firstPort) {
  for (let port = firstPort; ; port += 1) {
    try {
      return await listen(server, port);
    } catch (error) {
      if (error.code !== "EADDRINUSE" || port === firstPort + TRIED_PORTS) throw error;
    }
  }
}

/**
 * Serves on this port or, where it is taken, on the next free one; port 0 is any free one.
 * `more` are further folders by the path they are served under.
 */
export async function serve(port = DEFAULT_PORT, more = {}) {
  const server = createServer(
    await localhostCertificate(),
    answerFrom([...Object.entries(more), ...folders]),
  );
  const taken = await listenOnFree(server, port);
  return {
    url: `https://localhost:${taken}/excel/`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
