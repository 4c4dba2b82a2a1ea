// Where the site is served: PORT and HOST of the environment. Loopback only, unless a host is given.

/**
 * What is empty counts as left out: an empty host would mean every network the machine is on.
 * @param {Record<string, string | undefined>} environment
 * @returns {{port: number, host: string}}
 */
export function addressIn({PORT, HOST} = process.env) {
  const host = HOST?.trim() || "127.0.0.1";
  return {port: portOf(PORT?.trim() || "3000"), host: /^\[.*\]$/.test(host) ? host.slice(1, -1) : host};
}

function portOf(text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new Error(`invalid PORT: ${text} (a whole number from 0 to 65535)`);
}

/** The address as a browser wants it: an IPv6 address in brackets; for "all networks" this machine's own name. */
export function urlOf(host, port) {
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}/`;
}
