import { useMemo } from 'react';
import { Button } from '../../ui/Button.tsx';
import { departureTexts } from '../../viewModel/departureTexts.ts';
import { rules } from '../../words/rules.ts';
import { SCENARIO_BAR, backToRules, changedFrom } from '../../words/scenarioBar.ts';
import { useChoices } from '../choices.ts';
import { useFigures } from '../figuresInUse.ts';

/** Says on every page, and on paper, in what the figures depart from the rules chosen, and takes it back. */
export function ScenarioBar() {
  const { appraisal } = useFigures();
  const { canUndo, undo, backToPreset } = useChoices();
  const changes = useMemo(() => departureTexts(appraisal), [appraisal]);
  if (changes.length === 0 && !canUndo) return null;
  const rulesName = rules(appraisal.scenario.preset).name;
  return (
    <section className="scenario-bar" aria-label={SCENARIO_BAR.name}>
      {changes.length > 0 && (
        <div className="scenario-bar__words">
          <p className="scenario-bar__title">{changedFrom(rulesName)}</p>
          <ul className="scenario-bar__changes">
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="button-row no-print">
        {canUndo && <Button onPress={undo}>{SCENARIO_BAR.undo}</Button>}
        {changes.length > 0 && <Button onPress={backToPreset}>{backToRules(rulesName)}</Button>}
      </div>
    </section>
  );
}
