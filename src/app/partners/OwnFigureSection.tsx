import { useId, useMemo, useState } from 'react';
import type { PartnerId } from '../../domain/identifiers.ts';
import { withUnitCost } from '../../scenario/change.ts';
import { OwnFigureTable } from '../../tables/OwnFigureTable.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import type { FunderRow } from '../../viewModel/partners/funderRows.ts';
import { inOwnYear, triableCosts, withPublishedCosts } from '../../viewModel/partners/ownFigure.ts';
import { ownFigureRows } from '../../viewModel/partners/ownFigureRows.ts';
import { triableTexts } from '../../viewModel/partners/triableTexts.ts';
import { FIELD_WORDS } from '../../words/fields.ts';
import { PARTNER_PAGE } from '../../words/partnerPage.ts';
import { costOfOne, whatDoesOneCost } from '../../words/ownFigure.ts';
import { placeAndPeriod } from '../../words/prices.ts';
import { periodOf } from '../../viewModel/summary/period.ts';
import { useChoices } from '../choices.ts';
import { useFigures } from '../figuresInUse.ts';

interface OwnFigureSectionProps {
  readonly row: FunderRow;
  readonly partnerIds: readonly PartnerId[];
}

const MOST = 10_000_000;

/** A cost of the reader's own tried in place of the published one: kept in the link, and nowhere else. */
export function OwnFigureSection({ row, partnerIds }: OwnFigureSectionProps) {
  const id = useId();
  const { appraisal } = useFigures();
  const { set } = useChoices();
  const [asked, setAsked] = useState<string | null>(null);
  const costs = useMemo(() => triableCosts(partnerIds, appraisal), [partnerIds, appraisal]);
  const published = useMemo(
    () => withPublishedCosts(partnerIds, appraisal),
    [partnerIds, appraisal],
  );
  const texts = triableTexts(costs, appraisal);
  const cost =
    costs.find(({ key }) => key === asked) ??
    costs.find(({ own }) => own !== null) ??
    costs.find(({ row: { eventId } }) => eventId === texts.heaviest);
  if (cost === undefined) return <div />;
  const words = texts.of(cost);
  const period = periodOf(appraisal);
  const change = (pounds: number | null, kind: 'draft' | 'keep') =>
    set(
      (departures) =>
        withUnitCost(departures, cost.row, pounds === null ? null : inOwnYear(cost, pounds)),
      kind,
    );
  return (
    <section
      className={costs.some(({ own }) => own !== null) ? 'own-figure' : 'own-figure no-print'}
      aria-labelledby={id}
    >
      <h2 id={id} className="section-title">
        {PARTNER_PAGE.ownFigure}
      </h2>
      <div className="no-print">
        {costs.length > 1 && (
          <SelectField
            label={PARTNER_PAGE.ownFigureWhich}
            value={cost.key}
            options={texts.options}
            onChange={setAsked}
          />
        )}
        <p className="own-figure__question">{whatDoesOneCost(words.unit, period.prices)}</p>
        <NumberField
          key={cost.key}
          label={costOfOne(words.unit)}
          labelIs="hidden"
          value={words.inField}
          min={0}
          max={MOST}
          step={words.step}
          decimals={2}
          before="£"
          after={PARTNER_PAGE.each}
          words={FIELD_WORDS}
          onChange={(pounds) => change(pounds, 'draft')}
          onCommit={(pounds) => change(pounds, 'keep')}
        />
        <p className="own-figure__kept">{PARTNER_PAGE.ownFigureKept}</p>
        {cost.own !== null && (
          <Button onPress={() => change(null, 'keep')}>{PARTNER_PAGE.backToPublished}</Button>
        )}
      </div>
      <div className="own-figure__table">
        <OwnFigureTable
          rows={ownFigureRows(row.funderId, published, appraisal)}
          one={words.one}
          about={placeAndPeriod(period)}
        />
      </div>
      <p className="own-figure__note">{words.note}</p>
      {words.about !== '' && (
        <div className="own-figure__note no-print">
          <Disclosure title={PARTNER_PAGE.aboutPublished}>
            <p>{words.about}</p>
          </Disclosure>
        </div>
      )}
    </section>
  );
}
