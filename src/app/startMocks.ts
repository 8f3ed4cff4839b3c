import { DEFAULT_LINK } from './link.ts';

/**
 * In development, `?mock=endless` lets the first package fail in that way (`mocks/faults.ts` names them all);
 * `?mock=endless&of=rotherham-2020` another one. A build holds nothing of it.
 */
export async function startMocks(): Promise<void> {
  if (!import.meta.env.DEV) return;
  const asked = new URLSearchParams(window.location.search);
  const fault = asked.get('mock');
  if (fault === null) return;
  const { startFault } = await import('../../mocks/browser.ts');
  await startFault(fault, asked.get('of') ?? DEFAULT_LINK.packageName);
}
