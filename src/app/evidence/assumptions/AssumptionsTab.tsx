export function AssumptionsTab() {
  return null;
}
