import { Link as PlaceLink } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { OWN_FILES, type PackageIndex } from '../../domain/packageIndex.ts';
import { PRESETS } from '../../scenario/scenario.ts';
import { SegmentedRadios } from '../../ui/SegmentedRadios.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { rules } from '../../words/rules.ts';
import { ownFilesOption, SITE } from '../../words/site.ts';
import type { Choices } from '../choices.ts';
import type { Link } from '../link.ts';
import { searchOf } from '../linkSearch.ts';
import { PLACES } from '../places.ts';
import type { LoadedPackage } from '../queries/packageQuery.ts';

interface SiteHeaderProps {
  readonly link: Link;
  readonly choices: Choices;
  readonly change: (parts: Partial<Link>) => void;
  readonly index: PackageIndex;
  /** The reader's own package, where one is open. */
  readonly own: LoadedPackage | null;
}

/** Prudent first: the page opens so. */
const HOW_CAREFUL = PRESETS.toReversed();

/** The site's name, the two choices that stand on every page, and the places. */
export function SiteHeader({ link, choices, change, index, own }: SiteHeaderProps) {
  const [choosing, setChoosing] = useState(false);
  const choicesId = useId();
  const { preset } = choices.departures;
  const packages = [
    ...index.map(({ name, title }) => ({ value: name, label: title })),
    ...(own !== null || link.packageName === OWN_FILES
      ? [{ value: OWN_FILES, label: ownFilesOption(own?.title ?? null) }]
      : []),
  ];
  const counted =
    packages.find(({ value }) => value === link.packageName)?.label ?? link.packageName;
  return (
    <header className="header">
      <div className="header__top">
        <div>
          <p className="header__title">{SITE.title}</p>
          <p className="header__tagline">{SITE.tagline}</p>
        </div>
        <div className="header__chosen">
          <p>
            {counted}
            <br />
            {rules(preset).name}
          </p>
          <button
            type="button"
            className="button no-print"
            aria-expanded={choosing}
            aria-controls={choicesId}
            onClick={() => setChoosing(!choosing)}
          >
            {choosing ? SITE.done : SITE.change}
          </button>
        </div>
        <div
          id={choicesId}
          className={`header__choices no-print${choosing ? ' header__choices--open' : ''}`}
        >
          <SelectField
            label={SITE.whatIsCounted}
            value={link.packageName}
            options={packages}
            onChange={(packageName) => change({ packageName, fingerprint: null })}
          />
          <div className="header__careful">
            <SegmentedRadios
              label={SITE.howCareful}
              value={preset}
              options={HOW_CAREFUL.map((id) => ({ value: id, label: rules(id).option }))}
              onChange={(id) => choices.set((departures) => ({ ...departures, preset: id }))}
            />
            <PlaceLink to="/evidence/bridge" search={searchOf(link)} className="header__beside">
              {SITE.twoMethods}
            </PlaceLink>
          </div>
        </div>
      </div>
      <nav className="places no-print" aria-label={SITE.places}>
        <ul className="places__list">
          {PLACES.map(({ path, name }) => (
            <li key={path}>
              <PlaceLink
                to={path}
                search={searchOf(link)}
                className="places__link"
                activeProps={{ 'aria-current': 'page' }}
                activeOptions={{ exact: path === '/', includeSearch: false }}
              >
                {name}
              </PlaceLink>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
