const pounds = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  trailingZeroDisplay: 'stripIfInteger',
});

/** What one event costs: £30, £115.29, £86,173.27. */
export function formatUnitCost(amount: number): string {
  return pounds.format(amount);
}
