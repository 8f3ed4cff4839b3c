/** Prints one section of the page and nothing else: the style sheet hides what does not carry its name. */
export function printAlone(name: 'letter'): void {
  const { dataset } = document.documentElement;
  dataset['printing'] = name;
  window.addEventListener('afterprint', () => delete dataset['printing'], { once: true });
  window.print();
}
