import { withSetting } from '../../../scenario/change.ts';
import type { ScenarioDepartures } from '../../../scenario/departures.ts';
import type { GeneralSettings } from '../../../scenario/presets.ts';
import { useChoices, type ChangeKind } from '../../choices.ts';
import { useFigures } from '../../figuresInUse.ts';

/** Sets one key of the scenario; the value that the rules have anyway is no change. */
export function useSetting(): <Key extends keyof GeneralSettings>(
  key: Key,
  value: ScenarioDepartures[Key],
  kind?: ChangeKind,
) => void {
  const { set } = useChoices();
  const { plain } = useFigures();
  return (key, value, kind = 'keep') => {
    const usual: unknown = plain.scenario[key];
    set((departures) => withSetting(departures, key, usual === value ? undefined : value), kind);
  };
}
