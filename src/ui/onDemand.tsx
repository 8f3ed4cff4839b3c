import { use, type ComponentType } from 'react';

/** A part of the site itself that did not come: no connection, or a release that has taken its place. */
export class NotDeliveredError extends Error {
  override readonly name = 'NotDeliveredError';
}

/** A component that is fetched when it is first drawn. */
interface OnDemand<Props extends object> {
  (props: Props): React.JSX.Element;
  /** Fetches it before it is drawn; never rejects, since drawing it tells. */
  readonly preload: () => Promise<void>;
}

/** Counts the failures that a reader has been told of: after one, whatever failed may be asked for again. */
let told = 0;

/** A failure has been shown in the part's place. */
export function failureShown(): void {
  told += 1;
}

/**
 * A part that is fetched when it is first drawn. What failed is asked for again only once that has been shown, or
 * drawing it would ask without end.
 * @throws NotDeliveredError while it is drawn, where it did not come.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): OnDemand<Props> {
  let asked: {
    readonly part: Promise<ComponentType<Props>>;
    readonly failedAt: () => number;
  } | null = null;

  function ask(): Promise<ComponentType<Props>> {
    if (asked !== null && asked.failedAt() >= told) return asked.part;
    const isAgain = asked !== null;
    let failedAt = Number.POSITIVE_INFINITY;
    const part = (isAgain ? missingStyles().then(load) : load()).catch((cause: unknown) => {
      failedAt = told;
      throw new NotDeliveredError('A part of the site did not come.', { cause });
    });
    asked = { part, failedAt: () => failedAt };
    return part;
  }

  return Object.assign(
    (props: Props) => {
      const Part = use(ask());
      return <Part {...props} />;
    },
    {
      preload: () =>
        ask().then(
          () => undefined,
          () => undefined,
        ),
    },
  );
}

/** Style sheets that did not come. */
const missing = new Set<HTMLLinkElement>();

if (typeof document !== 'undefined') {
  document.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') missing.add(target);
    },
    true,
  );
}

/** Asks again for style sheets that did not come: the bundler asks for each but once. */
async function missingStyles(): Promise<void> {
  const again = [...missing];
  missing.clear();
  await Promise.all(again.map(askAgain));
}

function askAgain(failed: HTMLLinkElement): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.crossOrigin = failed.crossOrigin;
  link.href = failed.href;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => {
      resolve();
    });
    link.addEventListener('error', () => {
      reject(new Error(`${link.href} did not come.`));
    });
    failed.replaceWith(link);
  });
}
