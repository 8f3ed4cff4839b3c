import { useId, useMemo, useRef } from 'react';
import { zipBytes, zipFilesOf } from '../../../export/zip.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { SegmentedRadios } from '../../../ui/SegmentedRadios.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import { formatCount, formatFileSize } from '../../../viewModel/formatNumber.ts';
import type { OpenedUnprotected } from '../../../worker/givenOpening.ts';
import { downloadShareable, SHARING } from '../../../words/sharing.ts';
import { SITE } from '../../../words/site.ts';
import { saveFile } from '../../saveFile.ts';
import { FaultTable } from '../open/FaultSummary.tsx';
import { useOwnPackages, type CountsShown, type OwnPackage } from '../ownPackage.ts';
import { HiddenTable } from './HiddenTable.tsx';
import { shareablePackage } from './shareablePackage.ts';
import { useEarlierRelease } from './useEarlierRelease.ts';

const VIEWS = [
  { value: 'protected', label: SHARING.viewProtected },
  { value: 'unprotected', label: SHARING.viewUnprotected },
] as const satisfies readonly { readonly value: CountsShown; readonly label: string }[];

/** For counts as they were made: what can be shared of them, what that hides, and which of both the pages show. */
export function ShareSection({ own }: { readonly own: OwnPackage }) {
  const id = useId();
  const { opened } = own;
  if (opened.unprotected === null) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {SHARING.title}
      </h2>
      <Shareable opened={opened} shown={own.shown} />
    </section>
  );
}

function Shareable({
  opened,
  shown,
}: {
  readonly opened: OpenedUnprotected;
  readonly shown: CountsShown;
}) {
  const { show } = useOwnPackages();
  const { protection } = opened.unprotected;
  const { beside, choose } = useEarlierRelease(opened);
  const earlier = useRef<HTMLInputElement>(null);
  if (!protection.ok) {
    return (
      <>
        <p className="section-lead">{SHARING.cannot}</p>
        <FaultTable issues={protection.issues} />
      </>
    );
  }
  return (
    <>
      <p className="section-lead">{SHARING.lead}</p>
      <SharePackageButton opened={opened} pack={protection.pack} />
      <p className="open-note">{SHARING.lastLook}</p>
      <div className="share__view">
        <SegmentedRadios label={SHARING.view} value={shown} options={VIEWS} onChange={show} />
        <p className="open-note">{SHARING.viewHint}</p>
      </div>
      <Disclosure title={SHARING.eyes}>
        <div className="no-print">
          <Tag>{SITE.officialSensitive}</Tag>
          <HiddenTable report={protection.report} pack={opened.package} />
        </div>
      </Disclosure>
      <Disclosure title={SHARING.earlierTitle}>
        <p className="section-lead">{SHARING.earlier}</p>
        <Button onPress={() => earlier.current?.click()}>{SHARING.earlierChoose}</Button>
        <input
          ref={(input) => {
            earlier.current = input;
            if (input !== null) input.webkitdirectory = true;
          }}
          type="file"
          hidden
          aria-label={SHARING.earlierChoose}
          onChange={({ currentTarget }) => {
            choose(Array.from(currentTarget.files ?? []));
            // The same folder may be chosen again once it has been mended.
            currentTarget.value = '';
          }}
        />
        <p role="status" className="open-status">
          {beside?.said}
        </p>
        {beside !== null && beside.issues.length > 0 && <FaultTable issues={beside.issues} />}
      </Disclosure>
    </>
  );
}

function SharePackageButton({
  opened,
  pack,
}: {
  readonly opened: OpenedUnprotected;
  readonly pack: Parameters<typeof shareablePackage>[0];
}) {
  const { files, bytes } = useMemo(() => {
    const shareable = shareablePackage(pack, opened.files);
    return { files: shareable.length, bytes: zipBytes(zipFilesOf(shareable)) };
  }, [pack, opened]);
  const name = `package_${pack.programme.basis}_protected.zip`;
  return (
    <Button onPress={() => saveFile(bytes, name, 'application/zip')}>
      {downloadShareable(formatCount(files), formatFileSize(bytes.length))}
    </Button>
  );
}
