import { isOwnRequest } from '../../../simulator/pageServer/ownRequests.ts';

const port = 7337;
const host = `127.0.0.1:${port}`;
const json = { 'content-type': 'application/json' };

test.each([
  ['the page itself', 'GET', { host }],
  ['the page by its other name', 'GET', { host: `localhost:${port}` }],
  ['what the page asks', 'POST', { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin', ...json }],
  ['a program on this machine', 'POST', { host, ...json }],
  ['a link that leads here', 'GET', { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }],
])('%s is answered', (_name, method, headers) => {
  expect(isOwnRequest({ method, headers }, port)).toBe(true);
}); // prettier-ignore

test.each([
  ['a name that was made to point here', 'GET', { host: `evil.example:${port}` }],
  ['another port', 'GET', { host: '127.0.0.1:8000' }],
  ['no host', 'GET', {}],
  ['another page', 'POST', { host, origin: 'https://evil.example', ...json }],
  ['a page of another port of this machine', 'GET', { host, origin: 'http://127.0.0.1:8000' }],
  ['a sandboxed page', 'POST', { host, origin: 'null', ...json }],
  ['an image of another page', 'GET', { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
  ['a form of another page', 'POST', { host, 'content-type': 'text/plain' }],
])('%s is not', (_name, method, headers) => {
  expect(isOwnRequest({ method, headers }, port)).toBe(false);
}); // prettier-ignore
