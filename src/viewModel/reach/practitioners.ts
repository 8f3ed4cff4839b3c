/** How many women one practitioner works with. Source: Rotherham Pause Practice – Update, April 2019. */
const WOMEN_EACH = { least: 6, most: 8 } as const;

/** How many practitioners a group needs: with as many women each as there may be, and with as few. */
export function practitionersFor(women: number): { readonly least: number; readonly most: number } {
  return {
    least: Math.ceil(women / WOMEN_EACH.most),
    most: Math.ceil(women / WOMEN_EACH.least),
  };
}
