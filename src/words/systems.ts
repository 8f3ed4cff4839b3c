/** What Rotherham Council's own papers of 2019 to 2021 name, and where it stands here. */
export const SYSTEMS_SECTION = {
  title: 'What the council’s papers name, and where it stands here',
  lead: 'Rotherham Council’s papers on Pause (minutes of 16 April 2019 and 15 June 2021, the briefing of April 2019 and the impact report of 3 March 2020) name these tools and pieces of work. Not all of them were published.',
} as const;

interface SystemWords {
  readonly name: string;
  readonly answer: string;
  /** Where more of it is. */
  readonly see: string;
}

export const SYSTEMS = {
  'cost-tool': {
    name: 'Pause’s own cost tool',
    answer:
      'It multiplies births avoided by the cost of each step of a removal, from assessment before birth to court, placement and permanence. The 2020 report gives its totals: at once, over five years, cashable and internal. The 2020 report’s method gives those totals back to the pound. The cost of each step was not published.',
    see: 'See how both methods differ',
  },
  'national-database': {
    name: 'Pause’s national database',
    answer:
      'It records the work of every practice, makes a report each quarter and compares areas. It is not public, so nothing here is read from it. Other areas’ published figures stand beside the rates. An export from it can be opened here as records, and the same tables can be made every quarter from a terminal.',
    see: 'See other areas’ figures',
  },
  'progress-tool': {
    name: 'Pause’s progress tool',
    answer:
      'Women score areas of their own lives at the start and at months 6, 12 and 18. Scores are shown with how many women answered, as dots or as a radar. In the published national sample of 697 women, answers fell from 521 to 152.',
    see: 'See the scores',
  },
  'unit-costs': {
    name: 'PSSRU unit costs and the Greater Manchester unit cost database',
    answer:
      'The 2020 report used PSSRU’s unit costs of 2017 and New Economy Manchester’s database v1.4, with local figures where there were any. Every unit cost here names its source, year and grade, in the table below and with each partner.',
    see: 'See what each partner’s unit costs are',
  },
  journeys: {
    name: 'Two women’s journeys',
    answer:
      'The papers follow two women and what services spent on each before and after. A woman can be recognised from that, so no figure of one woman stands anywhere on this site. Rates of the whole group, before and after, stand in their place.',
    see: 'See the rates of the group',
  },
  police: {
    name: 'South Yorkshire Police’s work on savings',
    answer:
      'The papers speak of savings from crime and domestic abuse in the group. The figures were not published. Where the police’s events are counted, their cost stands with the police among the partners; where not, a letter there asks for them.',
    see: 'See the partners',
  },
  scoping: {
    name: 'The scoping exercise',
    answer:
      'In April 2018 it found 270 women in Rotherham who could be invited, ranked by risk; 40 were asked first. What a next group means against that number stands with who pays.',
    see: 'See how many women could be reached',
  },
} as const satisfies Record<string, SystemWords>;

export type SystemId = keyof typeof SYSTEMS;
