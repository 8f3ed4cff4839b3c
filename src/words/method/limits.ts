/** What the figures cannot say. */
export const LIMITS: readonly string[] = [
  'There is no group of similar women who were left without help by chance. What would have happened anyway is a judgement, and it is the one that matters most.',
  'A group is few women. One woman’s year can move a rate.',
  'Counts come from several services, and each counts in its own way. What nobody counts is not here: children’s own futures, women’s wellbeing, prison.',
  'Unit costs are averages from published sources. A local one would be better, and most partners have not given theirs.',
  'Freed time is not money, and a cost that is avoided by one partner may be met by another that is not here.',
  'Nothing has been measured beyond the last stage. Whatever is counted later is assumed.',
  'No woman’s choice is priced. The figures say what services did, not what a child or a pregnancy is worth.',
];

export const PRIVACY_LINES: readonly string[] = [
  'This site is a set of files. It has no accounts, no cookies, no counting of visits and no server of its own; nothing that is opened or typed here is sent anywhere.',
  'A link holds the page, the name of what is counted and the choices made, in the part of the address that browsers do not send. It never holds data.',
  'Files that are opened here stay in the browser’s memory and are gone when the tab is closed.',
];

/** What a data protection officer asks, and the answers. */
export const DATA_PROTECTION: readonly { readonly question: string; readonly answer: string }[] = [
  {
    question: 'What personal data are used?',
    answer:
      'Pseudonymous records of women in the programme: a random number, the group, the month of starting, and how often an event happened in a period. No name, address, date of birth, NHS number or free text; a file that seems to hold one is refused.',
  },
  {
    question: 'Where are they?',
    answer:
      'On the computer of the analyst who opens them, in one browser tab or one terminal. They are not uploaded, stored or sent, and the page asks no other origin for anything.',
  },
  {
    question: 'What may leave?',
    answer:
      'Counts that have been through disclosure control. Whatever has not is marked OFFICIAL-SENSITIVE on every figure, and no link or shareable package is offered for it.',
  },
  {
    question: 'Could a woman be recognised?',
    answer:
      'Counts of fewer than five women are hidden, counts that one woman dominates too, and the rest are rounded. Unit costs are public, so money is worked out from the protected counts only: an exact pound would give the count back.',
  },
  {
    question: 'What is left to the controller?',
    answer:
      'The lawful basis for joining services’ records, the pseudonyms and their key, how long records are kept, and whether a group is too small to publish at all.',
  },
];

export const ACCESSIBILITY: readonly string[] = [
  'These pages are made to meet WCAG 2.2 at level AA. They are tested with an automatic checker on every build, with the keyboard alone, at 320 pixels and 400 per cent, in the dark, in forced colours and on paper.',
  'Every chart stands above the table of its own figures, can be read mark by mark with the arrow keys, and has a description in words. Colour never stands alone. Nothing moves.',
  'Known limits: a wide table scrolls sideways in its own region on a narrow screen, and pictures of charts carry their text as text only in the SVG.',
  'If something cannot be read or used, tell whoever gave you this page; every figure can also be had as a CSV file or on paper.',
];
