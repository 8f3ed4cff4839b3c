import type { DataPackage } from '../../../domain/dataPackage.ts';
import { reachFacts, reachFigures } from '../../../viewModel/evidence/reachFigures.ts';
import { REACH_SECTION, REACH_STEPS, reachLead, stepNote } from '../../../words/outcomesTab.ts';
import { EvidenceSection } from '../EvidenceSection.tsx';

/** From those who were eligible to those who left. */
export function ReachSection({ pack }: { readonly pack: DataPackage }) {
  const figures = reachFigures(pack);
  return (
    <EvidenceSection
      figures="of the group"
      title={REACH_SECTION.title}
      lead={[figures.length === 0 ? REACH_SECTION.none : reachLead(reachFacts(pack))]}
    >
      {figures.length > 0 && (
        <>
          <ol className="steps">
            {figures.map(({ step, figure, period }) => (
              <li key={step} className="step">
                <p className="step__figure">
                  {figure} <span className="step__beside">{REACH_SECTION.women}</span>
                </p>
                <p className="step__label">{REACH_STEPS[step].label}</p>
                <p className="step__note">{stepNote(step, period)}</p>
              </li>
            ))}
          </ol>
          {[...new Set(figures.map(({ source }) => source))].map((source) => (
            <p key={source} className="evidence-note">
              {source}.
            </p>
          ))}
        </>
      )}
    </EvidenceSection>
  );
}
