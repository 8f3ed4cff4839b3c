import { Button } from '../../ui/Button.tsx';
import { packageFingerprint } from '../../viewModel/packageFingerprint.ts';
import { SCENARIO_BAR } from '../../words/scenarioBar.ts';
import { useFigures } from '../figuresInUse.ts';
import type { Link } from '../link.ts';
import { searchOf, stringifySearch } from '../linkSearch.ts';
import { useCopying } from '../takeAway/useCopying.ts';

/**
 * Copies the link to the page as it stands, with the fingerprint of the data, and says whether that worked. No
 * link is offered for counts that are for the analyst alone.
 */
export function CopyLink({ link }: { readonly link: Link }) {
  const { loaded } = useFigures();
  const { said, copy } = useCopying(SCENARIO_BAR);
  if (loaded.pack.stageTable.protection === 'analyst-only') {
    return <p className="copy-link no-print">{SCENARIO_BAR.noLink}</p>;
  }
  const addressToCopy = () => {
    const search = searchOf({ ...link, fingerprint: packageFingerprint(loaded.pack) });
    const [place = ''] = window.location.hash.split('?');
    const address = new URL(window.location.href);
    address.hash = `${place === '' ? '#/' : place}${stringifySearch({ ...search })}`;
    return address.href;
  };
  return (
    <div className="copy-link no-print">
      <Button onPress={() => copy(addressToCopy())}>{SCENARIO_BAR.copyLink}</Button>
      <p role="status">{said}</p>
    </div>
  );
}
