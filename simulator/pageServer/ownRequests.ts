import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from this page or from this machine's own tools. Another web page can make a browser send
 * requests here, and a name that it owns can be made to point to loopback; both show in these headers.
 */
export function isOwnRequest(
  { headers, method }: Pick<IncomingMessage, 'headers' | 'method'>,
  port: number,
): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = '', origin } = headers;
  if (!hosts.includes(host)) return false;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  const site = headers['sec-fetch-site'];
  // A link on another page may lead here, but nothing of the interface may be asked from there.
  if (site === 'cross-site' || site === 'same-site') {
    return method === 'GET' && headers['sec-fetch-mode'] === 'navigate';
  }
  // A form of another page can send anything but this type.
  return method === 'GET' || headers['content-type'] === 'application/json';
}
