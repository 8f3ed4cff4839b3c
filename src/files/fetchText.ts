import { LoadFailure } from '../domain/loadFailure.ts';
import { dataAddress } from './dataAddress.ts';
import { decodeText } from './decodeText.ts';
import { failureOfStatus } from './failureOfStatus.ts';
import { beginsLikeWebPage, isWebPageType } from './webPage.ts';

/** How long one file may take, from the question to its last byte. */
const PATIENCE_MS = 15_000;

/**
 * One file under the site's `data/`, as text.
 * @param file as `dataAddress` takes it.
 * @throws LoadFailure saying what went wrong; the signal's own reason where the caller gave up.
 */
export async function fetchText(file: string, signal: AbortSignal): Promise<string> {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  const failed = (kind: 'unreachable' | 'cut-off') => {
    signal.throwIfAborted();
    return new LoadFailure(patience.aborted ? 'timeout' : kind, file);
  };

  // Every file is checked anew with the host, so that two releases of a package are never mixed.
  const response = await fetch(dataAddress(file), {
    cache: 'no-cache',
    credentials: 'same-origin',
    mode: 'same-origin',
    signal: AbortSignal.any([signal, patience]),
  }).catch(() => {
    throw failed('unreachable');
  });
  if (!response.ok) throw failureOfStatus(response.status, file);
  if (isWebPageType(response.headers.get('content-type'))) throw new LoadFailure('web-page', file);

  const bytes = await response.arrayBuffer().catch(() => {
    throw failed('cut-off');
  });
  if (isShort(response, bytes)) throw new LoadFailure('cut-off', file);

  const text = decodeText(bytes, file);
  if (beginsLikeWebPage(text)) throw new LoadFailure('web-page', file);
  return text;
}

/** Fewer bytes than the host said; a compressed answer's length says nothing of the text's. */
function isShort({ headers }: Response, bytes: ArrayBuffer): boolean {
  const stated = headers.get('content-length');
  return stated !== null && !headers.has('content-encoding') && bytes.byteLength < Number(stated);
}
