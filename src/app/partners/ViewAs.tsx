import { isFunder } from '../../domain/partner.ts';
import type { DataPackage } from '../../domain/dataPackage.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { typographic } from '../../viewModel/typographic.ts';
import { PARTNERS } from '../../words/partners.ts';
import { useLink } from '../useLink.ts';
import { viewedFunder } from './viewedFunder.ts';

const EVERYONE = '';

/** Puts the reader's own organisation first, on this page and on every other. */
export function ViewAs({ pack }: { readonly pack: DataPackage }) {
  const { link, change } = useLink();
  const funders = pack.partners.filter(isFunder);
  return (
    <div className="view-as no-print">
      <SelectField
        label={PARTNERS.viewAs}
        value={viewedFunder(link.viewAs, pack) ?? EVERYONE}
        options={[
          { value: EVERYONE, label: PARTNERS.everyone },
          ...funders.map(({ id, name }) => ({ value: id, label: typographic(name) })),
        ]}
        onChange={(value) => change({ viewAs: value === EVERYONE ? null : value })}
      />
    </div>
  );
}
