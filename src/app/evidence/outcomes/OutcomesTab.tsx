export function OutcomesTab() {
  return null;
}
