/** The board paper: chosen pages, one after the other. */
export const PAPER = {
  title: 'Board paper',
  print: 'Print, or save as a PDF',
  hint: 'A4, portrait. Every sheet says whose figures these are.',
  nothing: 'The link names no page that a paper can hold',
  back: (place: string) => `Back to ${place}`,
} as const;
