import { useId, useMemo } from 'react';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { formatCount } from '../../viewModel/formatNumber.ts';
import { loadedFacts } from '../../viewModel/data/loadedFacts.ts';
import { typographic } from '../../viewModel/typographic.ts';
import { DATA_PAGE, thingsToKnow } from '../../words/dataPage.ts';
import { Button } from '../../ui/Button.tsx';
import { OPENING } from '../../words/opening.ts';
import { useFigures } from '../figuresInUse.ts';
import { useOwnPackages } from './ownPackage.ts';
import { FaultTable } from './open/FaultSummary.tsx';

/** What is counted now: whose data, how they were protected, and what the checks have to tell of them. */
export function LoadedSection() {
  const id = useId();
  const { loaded, title } = useFigures();
  const facts = useMemo(() => loadedFacts(loaded.pack, loaded.origin), [loaded]);
  const { warnings } = loaded;
  const { notes } = loaded.pack.programme;
  const { undo } = useOwnPackages();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {DATA_PAGE.loaded}
      </h2>
      <p className="loaded__title">{title}</p>
      <dl className="loaded__facts">
        {facts.map(({ name, value }) => (
          <div key={name} className="loaded__fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {notes !== '' && (
        <Disclosure title={DATA_PAGE.notes}>
          <p className="section-lead">{typographic(notes)}</p>
        </Disclosure>
      )}
      {warnings.length === 0 ? (
        <p className="open-note">{DATA_PAGE.nothingToKnow}</p>
      ) : (
        <Disclosure title={thingsToKnow(formatCount(warnings.length))}>
          <FaultTable issues={warnings} />
        </Disclosure>
      )}
      {loaded.origin === 'own' && undo !== null && (
        <div className="button-row loaded__back">
          <Button onPress={undo}>{OPENING.back}</Button>
        </div>
      )}
    </section>
  );
}
