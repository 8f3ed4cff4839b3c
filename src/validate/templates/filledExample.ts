import type { PackageFile } from '../../domain/packageFile.ts';
import { PROGRAMME_FILE } from '../packageTables.ts';
import type { PackageForm } from './templateFiles.ts';

const LINE_END = '\r\n';

/** A small package of invented figures, filled in as its templates ask. */
export function filledExample(form: PackageForm): readonly PackageFile[] {
  return [
    { path: PROGRAMME_FILE, text: `${JSON.stringify(SETTINGS, null, 2)}\n` },
    ...Object.entries({ ...TABLES, ...(form === 'counts' ? COUNTS : recordTables()) }).map(
      ([path, lines]) => ({ path, text: [...lines, ''].join(LINE_END) }),
    ),
  ];
}

const SETTINGS = {
  title: 'Filled example (illustrative)',
  area: 'Example borough',
  basis: 'illustrative',
  priceYear: '2024-25',
  baseYear: '2022-23',
  horizonYears: 5,
  programmeMonths: 18,
  stageBoundaries: [-12, 0, 6, 18],
  periodMonths: 1,
  dataAsAt: '2024-06',
  disclosure: { minWomen: 5, maxShare: 0.5, roundTo: 5 },
  protected: false,
  decision: 'Fund another group of women (illustrative).',
  notes: 'Every figure is invented (illustrative).',
};

const TABLES: Readonly<Record<string, readonly string[]>> = {
  'partners.csv': [
    'partner_id,name,short_name,sector,funder_id',
    'council,Council,Council,council,council',
    'police,Police,Police,police,police',
    'hospital,Hospital trust,Hospital,nhs,commissioner',
    'commissioner,NHS commissioner,NHS,nhs,commissioner',
  ],
  'events.csv': [
    'event_id,name,unit,theme,better,contains,min_women,dispersion,definition',
    'police_callout,Police call-outs,call-out,police,fewer,,,,An attended call (illustrative)',
    'ae_attendance,A&E attendances,attendance,emergency,fewer,,,,An attendance (illustrative)',
    'pregnancy,Pregnancies,pregnancy,pregnancy,fewer,,,,A pregnancy (illustrative)',
    'removal,Children removed,child,children,fewer,,,,A removal at birth (illustrative)',
  ],
  'unit-costs.csv': [
    'event_id,partner_id,year_offset,amount_gbp,low_gbp,high_gbp,price_year,cashable_share,budget,hours_per_event,hours_source,grade,scope,source_title,source_year,source_url,note',
    'police_callout,police,0,150.50,100,200,2023-24,0,,3,illustrative,5,illustrative,Invented,2024,,illustrative',
    'ae_attendance,hospital,0,280.17,,,2024-25,0,,,,2,illustrative,Invented,2024,,illustrative',
    'removal,council,0,50000,,,2024-25,0.75,general fund,,,4,illustrative,Invented,2024,,illustrative',
    'removal,council,1,10000,,,2024-25,0.75,general fund,,,4,illustrative,Invented,2024,,illustrative',
  ],
  'cohorts.csv': [
    'cohort_id,name,area,start,women,closed',
    'first,First group,Example borough,2022-07,20,yes',
  ],
  'counterfactuals.csv': [
    'event_id,basis,rate_per_woman_year,low,high,from_month,to_month,probability,probability_low,probability_high,follows,observed,rounding,grade,source_title,source_url',
    'pregnancy,reported,0.33,0.2,0.5,0,18,1,,,,0,nearest,4,Invented (illustrative),',
    'removal,reported,,,,,,0.9,0.7,1,pregnancy,0,none,4,Invented (illustrative),',
  ],
  'assumptions.csv': [
    'event_id,deadweight,deadweight_low,deadweight_high,attribution,attribution_low,attribution_high,persistence_years,drop_off,grade,reason',
    '*,0.1,0,0.3,0.85,0.5,1,0.5,0.2,4,Invented (illustrative)',
  ],
  'contributions.csv': [
    'partner_id,financial_year,amount_gbp,kind,status,source',
    'council,2022-23,100000,cash,agreed,Invented (illustrative)',
    'commissioner,2023-24,20000.50,in_kind,proposed,Invented (illustrative)',
  ],
  'programme-costs.csv': [
    'financial_year,item,amount_gbp,source',
    '2022-23,Practice team,150000,Invented (illustrative)',
  ],
  'deflators.csv': [
    'financial_year,index,source',
    '2022-23,90,Invented (illustrative)',
    '2023-24,95,Invented (illustrative)',
    '2024-25,100,Invented (illustrative)',
  ],
  'outcomes.csv': [
    'domain,stage_month,mean_score,responses,scale_max,source',
    'Home,0,4.2,18,10,Invented (illustrative)',
    'Home,18,[c],[c],10,Invented (illustrative)',
  ],
  'benchmarks.csv': [
    'measure,area,value,unit,period,source_title,source_url',
    'eligible_women,Example borough,270,women,2022-04,Invented (illustrative),',
  ],
};

const COUNTS: Readonly<Record<string, readonly string[]>> = {
  'stage-activity.csv': [
    'cohort_id,event_id,stage_from,stage_to,woman_years,events,women_with_event,largest_share,status',
    'first,police_callout,-12,0,20,60,12,0.2,',
    'first,police_callout,0,6,9.8,15,8,0.25,',
    'first,police_callout,6,18,19.5,20,9,0.3,',
    'first,ae_attendance,-12,0,20,31,14,0.15,',
    'first,ae_attendance,0,6,9.8,[x],,,',
    'first,ae_attendance,6,18,19.5,12,7,0.25,',
  ],
};

/** Twenty invented women who started together, with a call-out in some months and fewer after their start. */
function recordTables(): Readonly<Record<string, readonly string[]>> {
  return {
    'women.csv': [
      'record_id,cohort_id,programme_start,observed_from,observed_to',
      ...WOMEN.map((id) => `${id},first,2022-07,2021-07,2024-01`),
    ],
    'activity.csv': [
      'record_id,event_id,month,count',
      ...WOMEN.flatMap((id, index) => [
        `${id},police_callout,2021-${String(9 + (index % 4)).padStart(2, '0')},${1 + (index % 4)}`,
        `${id},ae_attendance,2022-0${1 + (index % 5)},1`,
        ...(index % 2 === 0 ? [`${id},police_callout,2022-${10 + (index % 3)},1`] : []),
        ...(index % 3 === 0 ? [`${id},ae_attendance,2023-0${2 + (index % 7)},1`] : []),
      ]),
    ],
    'coverage.csv': [
      'event_id,cohort_id,from,to',
      'police_callout,*,2021-07,2024-01',
      'ae_attendance,first,2021-07,2024-01',
    ],
  };
}

const WOMEN = Array.from({ length: 20 }, (_, index) => `w${String(index + 1).padStart(3, '0')}`);
