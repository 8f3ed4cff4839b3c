import { setupWorker } from 'msw/browser';
import { FAULTS, isFaultName } from './faults.ts';

/** Lets the host fail in one way for one package; every other request goes through. */
export async function startFault(fault: string, packageName: string): Promise<void> {
  if (!isFaultName(fault)) {
    throw new Error(`No mock is called "${fault}". There are: ${Object.keys(FAULTS).join(', ')}.`);
  }
  await setupWorker(FAULTS[fault](packageName)).start({
    onUnhandledRequest: 'bypass',
    quiet: true,
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
  });
}
