import type { DataPackage } from '../../../domain/dataPackage.ts';
import type { ValueOfInformation } from '../../../model/sensitivity/valueOfInformation.ts';
import { PlainTable } from '../../../tables/PlainTable.tsx';
import { informationRows } from '../../../viewModel/evidence/informationRows.ts';
import { formatHeadlinePounds } from '../../../viewModel/formatMoney.ts';
import { ANALYSTS, informationLead } from '../../../words/sensitivity.ts';
import { EvidenceSection } from '../EvidenceSection.tsx';

interface InformationSectionProps {
  readonly pack: DataPackage;
  readonly information: ValueOfInformation | null;
}

/** What would be worth measuring before the decision. */
export function InformationSection({ pack, information }: InformationSectionProps) {
  if (information === null) {
    return (
      <EvidenceSection
        figures="of the group"
        title={ANALYSTS.informationTitle}
        lead={[ANALYSTS.noInformation]}
      />
    );
  }
  const rows = informationRows(information, pack);
  const whole = formatHeadlinePounds(information.whole);
  return (
    <EvidenceSection
      figures="of the group"
      title={ANALYSTS.informationTitle}
      lead={[rows.length === 0 ? ANALYSTS.settled : informationLead(whole)]}
    >
      {rows.length > 0 && (
        <PlainTable
          caption={ANALYSTS.informationCaption}
          about={pack.programme.area}
          columns={[
            { heading: ANALYSTS.input, holds: 'words' },
            { heading: ANALYSTS.worth, holds: 'figures' },
          ]}
          rows={[
            { key: 'whole', cells: [ANALYSTS.whole, whole], weight: 'strong' },
            ...rows.map(({ name, worth }) => ({ key: name, cells: [name, worth] })),
          ]}
        />
      )}
    </EvidenceSection>
  );
}
