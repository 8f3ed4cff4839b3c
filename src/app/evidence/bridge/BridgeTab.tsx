import { BridgeSection } from '../../bridge/BridgeSection.tsx';
import { useFigures } from '../../figuresInUse.ts';

/** How one method's total becomes the other's. */
export function BridgeTab() {
  const { appraisal } = useFigures();
  return <BridgeSection appraisal={appraisal} />;
}
