/**
 * A ref for a region that may be wider than its place: while it is, it takes the focus, so that arrow keys reach
 * what it hides; while it is not, it is no stop on the way through the page.
 */
export function focusableWhereItScrolls(region: HTMLElement | null): (() => void) | undefined {
  if (region === null) return undefined;
  const observer = new ResizeObserver(() => {
    if (region.scrollWidth > region.clientWidth) region.tabIndex = 0;
    else region.removeAttribute('tabindex');
  });
  observer.observe(region);
  return () => observer.disconnect();
}
