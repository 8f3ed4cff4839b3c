import type { NewGroup } from '../model/newGroup/newGroup.ts';
import { callWorker } from './callWorker.ts';
import newGroupWorkerAddress from './newGroupWorker.ts?worker&url';
import type { NewGroupRequest, NewGroupWorker } from './newGroupWorker.ts';

/**
 * Simulates a new group in a worker of its own.
 *
 * @param signal ends the worker at once.
 * @returns null where the scenario or package has no ranges.
 * @throws AbortError when it is cancelled; Error where the worker cannot start.
 */
export function runNewGroup(
  request: NewGroupRequest,
  signal: AbortSignal,
): Promise<NewGroup | null> {
  return callWorker<NewGroupWorker, NewGroup | null>(newGroupWorkerAddress, signal, ({ run }) =>
    run(request),
  );
}
