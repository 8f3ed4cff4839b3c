import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { formatIssue } from '../../words/dataIssues.ts';
import { LOADING, failureText, loadingStatus, stillShowing } from '../../words/loading.ts';
import type { FiguresInUse } from '../figuresInUse.ts';
import type { PackageLoad } from '../queries/usePackage.ts';

interface LoadNoticeProps {
  readonly wantedName: string;
  readonly wantedTitle: string;
  /** The figures on the page, which may still be another package's. */
  readonly shown: FiguresInUse | null;
  readonly load: PackageLoad;
}

/** What is on its way, or why it did not come, and whose figures stand on the page meanwhile. */
export function LoadNotice({ wantedName, wantedTitle, shown, load }: LoadNoticeProps) {
  const older = shown !== null && shown.loaded.name !== wantedName ? shown : null;
  if (load.error !== null) {
    const { kind, file, issues } = load.error;
    const text = failureText(kind, file, wantedTitle);
    return (
      <Notice title={text.what} role="alert">
        <p>
          {text.why} {text.remedy}
        </p>
        {issues.length > 0 && (
          <ul aria-label={LOADING.faults}>
            {issues.map((issue) => (
              <li key={formatIssue(issue)}>{formatIssue(issue)}</li>
            ))}
          </ul>
        )}
        {older !== null && <p>{stillShowing(older.title)}</p>}
        <div className="button-row">
          <Button onPress={load.refetch}>{LOADING.tryAgain}</Button>
        </div>
      </Notice>
    );
  }
  if (older === null || !load.isFetching) return null;
  return (
    <Notice title={loadingStatus(wantedTitle)} role="status">
      <p>{stillShowing(older.title)}</p>
    </Notice>
  );
}
