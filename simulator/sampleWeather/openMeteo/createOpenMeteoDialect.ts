import type { WholeAnswer } from '../../faults/sendWithFault.ts';
import type { Dialect } from '../dialect.ts';
import type { ApiProblem } from './readParameters.ts';
import { readWeatherRequest } from './readWeatherRequest.ts';
import { respondSearch, type SampleSearch } from './respondSearch.ts';
import { respondWeather } from './respondWeather.ts';
import type { ServiceName } from './variables.ts';

const services: ReadonlyMap<string, ServiceName> = new Map<string, ServiceName>([
  ['/v1/forecast', 'forecast'],
  ['/v1/archive', 'archive'],
  ['/v1/air-quality', 'air-quality'],
  ['/v1/marine', 'marine'],
]);
const headers = { 'content-type': 'application/json; charset=utf-8' };

export function refuse({ status, reason }: ApiProblem): WholeAnswer {
  return { status, headers, body: JSON.stringify({ error: true, reason }) };
}

/** Open-Meteo's five services; each has a path of its own, so that one host serves all. */
export function createOpenMeteoDialect(search: SampleSearch): Dialect {
  return ({ url, now }) => {
    const { pathname, searchParams } = url;
    if (pathname === '/v1/search') {
      const found = respondSearch(searchParams, search);
      return 'reason' in found ? refuse(found) : whole(found);
    }
    const service = services.get(pathname);
    if (service === undefined) return undefined;
    const request = readWeatherRequest(service, searchParams, now);
    return 'reason' in request ? refuse(request) : whole(respondWeather(request, now));
  };
}

function whole(document: unknown): WholeAnswer {
  return { status: 200, headers, body: JSON.stringify(document) };
}
