import { Suspense, type ReactNode } from 'react';
import { onDemand } from '../../ui/onDemand.tsx';
import { useFigures } from '../figuresInUse.ts';
import { ExplainContext } from './explaining.ts';
import { useOpenedFigure } from './useOpenedFigure.ts';

/** The panel is not needed before the first figure is asked. */
const ExplainPanel = onDemand(async () => (await import('./ExplainPanel.tsx')).ExplainPanel);

/** Lets every figure of a page open its chain, one at a time, in a panel beside the page. */
export function ExplainBoundary({ children }: { readonly children: ReactNode }) {
  const { appraisal } = useFigures();
  const { opened, close, follow, explaining } = useOpenedFigure();
  return (
    <ExplainContext value={explaining}>
      {children}
      {opened !== null && (
        <Suspense fallback={null}>
          <ExplainPanel opened={opened} appraisal={appraisal} onFollow={follow} onClose={close} />
        </Suspense>
      )}
    </ExplainContext>
  );
}
