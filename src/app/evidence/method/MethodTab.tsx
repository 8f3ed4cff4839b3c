export function MethodTab() {
  return null;
}
