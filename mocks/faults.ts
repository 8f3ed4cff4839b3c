import { delay, http, HttpResponse, type HttpHandler } from 'msw';
import { dataFiles } from './dataFiles.ts';

const WEB_PAGE = '<!doctype html>\n<html lang="en"><title>Welcome</title></html>\n';
/** "Cost,£" as Excel on Windows may write it: the pound sign alone is no UTF-8. */
const WINDOWS_1252 = new Uint8Array([0x43, 0x6f, 0x73, 0x74, 0x2c, 0xa3]);
const SLOW_MS = 3_000;

/** One table of a package, for the faults that hit one file of many. */
const ONE_TABLE = 'unit-costs.csv';

/** What a host can do to one package: a handler for each, good until it is taken away. */
export const FAULTS = {
  /** The package's folder is not there. */
  missing: (name) => http.get(dataFiles(name), () => new HttpResponse(null, { status: 404 })),
  /** The host will not give it. */
  refused: (name) => http.get(dataFiles(name), () => new HttpResponse(null, { status: 403 })),
  /** Nobody answers. */
  unreachable: (name) => http.get(dataFiles(name), () => HttpResponse.error()),
  /** Every file comes, but late. */
  slow: (name) =>
    http.get(dataFiles(name), async () => {
      await delay(SLOW_MS);
    }),
  /** One table of many never comes. */
  endless: (name) =>
    http.get(dataFiles(name, ONE_TABLE), async () => {
      await delay('infinite');
    }),
  /** One table of many fails. */
  'one-failing': (name) =>
    http.get(dataFiles(name, ONE_TABLE), () => new HttpResponse(null, { status: 500 })),
  /** One table breaks off half way. */
  'cut-off': (name) => http.get(dataFiles(name, ONE_TABLE), () => new HttpResponse(brokenOff())),
  /** One table is shorter than the host said. */
  'cut-short': (name) =>
    http.get(
      dataFiles(name, ONE_TABLE),
      () => new HttpResponse('event_id,partner_id', { headers: { 'content-length': '5000' } }),
    ),
  /** A page, marked as one, with status 200 in place of a table. */
  'web-page': (name) => http.get(dataFiles(name, ONE_TABLE), () => HttpResponse.html(WEB_PAGE)),
  /** The same, called a table by the host. */
  'web-page-as-csv': (name) =>
    http.get(
      dataFiles(name, ONE_TABLE),
      () => new HttpResponse(WEB_PAGE, { headers: { 'content-type': 'text/csv' } }),
    ),
  /** A table in another encoding. */
  undecodable: (name) =>
    http.get(dataFiles(name, ONE_TABLE), () => HttpResponse.arrayBuffer(WINDOWS_1252.buffer)),
} as const satisfies Record<string, (packageName: string) => HttpHandler>;

type FaultName = keyof typeof FAULTS;

/** Whether `text` names a fault. */
export function isFaultName(text: string): text is FaultName {
  return Object.hasOwn(FAULTS, text);
}

function brokenOff(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode('event_id,partner_id,year_'));
    },
    pull: (controller) => {
      controller.error(new Error('the connection broke off'));
    },
  });
}
