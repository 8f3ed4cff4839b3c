/** So many frames without a change: what was coming has come. */
const STILL_FRAMES = 3;

/**
 * Waits until a sheet's drawings and fonts are there and nothing in it changes any more: a drawing is laid out anew
 * when letters come that run otherwise.
 * @throws where one of them could not be drawn.
 */
export async function whenDrawn(sheet: Element, signal: AbortSignal): Promise<void> {
  let stillFor = 0;
  const observer = new MutationObserver(() => {
    stillFor = 0;
  });
  observer.observe(sheet, { subtree: true, childList: true, attributes: true });
  try {
    while (stillFor < STILL_FRAMES) {
      await nextFrame();
      signal.throwIfAborted();
      if (sheet.querySelector('.chart__status--failed') !== null)
        throw new Error('A drawing of the picture failed.');
      const isHere =
        sheet.querySelector('.chart__status') === null && document.fonts.status === 'loaded';
      stillFor = isHere ? stillFor + 1 : 0;
    }
  } finally {
    observer.disconnect();
  }
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
}
