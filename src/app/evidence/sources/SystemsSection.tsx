import { Link as PlaceLink, type LinkProps } from '@tanstack/react-router';
import { SYSTEMS, SYSTEMS_SECTION, type SystemId } from '../../../words/systems.ts';
import { EvidenceSection } from '../EvidenceSection.tsx';
import { Terms } from '../Terms.tsx';

/** Where more of each stands. */
const PLACES: readonly (readonly [SystemId, Pick<LinkProps, 'to' | 'params'>])[] = [
  ['cost-tool', { to: '/evidence/$tab', params: { tab: 'bridge' } }],
  ['national-database', { to: '/evidence/$tab', params: { tab: 'over-time' } }],
  ['progress-tool', { to: '/evidence/$tab', params: { tab: 'outcomes' } }],
  ['unit-costs', { to: '/partners' }],
  ['journeys', { to: '/evidence/$tab', params: { tab: 'over-time' } }],
  ['police', { to: '/partners' }],
  ['scoping', { to: '/who-pays' }],
];

/** The tools and the work that the council's papers name: what stands here of each, and what was never published. */
export function SystemsSection() {
  return (
    <EvidenceSection title={SYSTEMS_SECTION.title} lead={[SYSTEMS_SECTION.lead]}>
      <Terms
        terms={PLACES.map(([id, place]) => ({
          term: SYSTEMS[id].name,
          words: (
            <>
              {SYSTEMS[id].answer}{' '}
              <PlaceLink {...place} search className="no-print">
                {SYSTEMS[id].see}
              </PlaceLink>
            </>
          ),
        }))}
      />
    </EvidenceSection>
  );
}
