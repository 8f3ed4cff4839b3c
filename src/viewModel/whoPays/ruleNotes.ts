import { isFigure, type Marker } from '../../domain/marker.ts';
import { EXACT_UP_TO } from '../../model/costSharing/shapley.ts';
import type { CostSharing } from '../../model/costSharing/shareCost.ts';
import { markersNote } from '../../words/markers.ts';
import { PARTNERS } from '../../words/partners.ts';
import { WHO_PAYS, type SharingBasis } from '../../words/whoPays.ts';
import type { RuleOption } from './ruleOptions.ts';

/** What must be said under the rules. @param ranges `some` where chances are known, or will be. */
export function ruleNotes(
  options: readonly RuleOption[],
  basis: SharingBasis,
  ranges: 'some' | 'none',
): readonly string[] {
  const funders = options.flatMap((option) => option.funders);
  const hidden = (['c', 'x'] as const satisfies readonly Marker[]).filter((marker) =>
    funders.some(({ avoids }) => avoids === marker),
  );
  return [
    basis === 'total' ? WHO_PAYS.estimateNote : WHO_PAYS.cashableNote,
    ...(hidden.length === 0 ? [] : [markersNote(hidden)]),
    ...(funders.some(({ pays, avoids }) => pays === 0 && isFigure(avoids)) ? [WHO_PAYS.zNote] : []),
    WHO_PAYS.yearsNote,
    ...(ranges === 'some' ? [PARTNERS.chancesNote] : []),
  ];
}

/** Whether what each adds is worked out over every order of joining, or over random ones. */
export function orderOfJoining({ options }: CostSharing): 'every' | 'random' {
  const gaining = (options[0]?.shares ?? []).filter(({ benefit }) => (benefit ?? 0) > 0);
  return gaining.length <= EXACT_UP_TO ? 'every' : 'random';
}
