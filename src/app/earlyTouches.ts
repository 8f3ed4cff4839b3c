interface EarlyTouches {
  /** Does it all, once the same page answers. */
  readonly redo: () => void;
  /** For when another page takes its place. */
  readonly forget: () => void;
}

/**
 * Keeps what a reader does to the page before it can answer: buttons pressed, and choices made. The page was made
 * while the site was built, so that it can be read and touched before its code has come.
 */
export function keepEarlyTouches(page: HTMLElement): EarlyTouches {
  const touches: (() => void)[] = [];
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  page.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button !== null) touches.push(() => button.click());
    },
    options,
  );
  page.addEventListener(
    'change',
    ({ target }) => {
      if (target instanceof HTMLSelectElement) touches.push(chosenAgain(target));
      if (target instanceof HTMLInputElement) touches.push(checkedAgain(target));
    },
    options,
  );
  return {
    redo: () => {
      listening.abort();
      for (const touch of touches.splice(0)) touch();
    },
    forget: () => listening.abort(),
  };
}

function chosenAgain(field: HTMLSelectElement): () => void {
  const { value } = field;
  return () => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
}

/** One that is checked already says nothing when it is pressed: the page's own choice is put back first. */
function checkedAgain(choice: HTMLInputElement): () => void {
  return () => {
    for (const other of document.getElementsByName(choice.name)) {
      if (other instanceof HTMLInputElement) other.checked = other.defaultChecked;
    }
    choice.click();
  };
}
