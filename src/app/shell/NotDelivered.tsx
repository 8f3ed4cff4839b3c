import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { LOADING } from '../../words/loading.ts';
import { SITE } from '../../words/site.ts';

interface NotDeliveredProps {
  readonly title: string;
  readonly tryAgain: () => void;
}

/** In the place of a part of the site that did not come: offline, or after a new release. */
export function NotDelivered({ title, tryAgain }: NotDeliveredProps) {
  return (
    <Notice title={title} role="alert">
      <p>{SITE.notDeliveredWhy}</p>
      <div className="button-row">
        <Button onPress={tryAgain}>{LOADING.tryAgain}</Button>
        <Button
          onPress={() => {
            window.location.reload();
          }}
        >
          {SITE.loadAgain}
        </Button>
      </div>
    </Notice>
  );
}
