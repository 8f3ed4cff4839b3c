import { useMemo } from 'react';
import { zipName } from '../../../export/fileNames.ts';
import { resultsFiles } from '../../../export/resultsZip.ts';
import { zipBytes } from '../../../export/zip.ts';
import { Button } from '../../../ui/Button.tsx';
import { writeScenario } from '../../../validate/scenarioFile.ts';
import { departureTexts } from '../../../viewModel/departureTexts.ts';
import { formatCount, formatFileSize } from '../../../viewModel/formatNumber.ts';
import type { Table } from '../../../viewModel/tables/table.ts';
import { rules } from '../../../words/rules.ts';
import { TAKE_AWAY, zipLabel } from '../../../words/takeAway.ts';
import { useFigures } from '../../figuresInUse.ts';
import { saveFile } from '../../saveFile.ts';
import { packageFilesToShare } from '../share/packageFiles.ts';

/** Everything behind the page in one file: results, the data where they may be shared, the rules, and what it all is. */
export function ZipButton({ tables }: { readonly tables: readonly Table[] }) {
  const { loaded, title, appraisal } = useFigures();
  const { count, bytes, hasPackage } = useMemo(() => {
    const packageFiles = packageFilesToShare(loaded);
    const files = resultsFiles({
      title,
      pack: appraisal.pack,
      departures: appraisal.departures,
      rules: [rules(appraisal.scenario.preset).name, ...departureTexts(appraisal)],
      tables,
      packageFiles,
      scenario: writeScenario(appraisal.departures),
    });
    return { count: files.length, bytes: zipBytes(files), hasPackage: packageFiles !== null };
  }, [loaded, title, appraisal, tables]);
  return (
    <>
      <Button onPress={() => saveFile(bytes, zipName(appraisal), 'application/zip')}>
        {zipLabel(formatCount(count), formatFileSize(bytes.length))}
      </Button>
      <p className="open-note">{hasPackage ? TAKE_AWAY.zipHolds : TAKE_AWAY.zipWithoutData}</p>
    </>
  );
}
