import { lazy, type ComponentType } from 'react';
import { EVIDENCE_TAB_NAMES, type EvidenceTab } from '../../words/evidence.ts';

/** The parts of Evidence, in order. */
export const EVIDENCE_TABS: readonly EvidenceTab[] = Object.keys(EVIDENCE_TAB_NAMES).filter(isTab);

/** What each part draws, loaded when it is looked at. */
export const tabContents: Readonly<Record<EvidenceTab, ComponentType>> = {
  'over-time': lazy(async () => ({
    default: (await import('./overTime/OverTimeTab.tsx')).OverTimeTab,
  })),
  outcomes: lazy(async () => ({
    default: (await import('./outcomes/OutcomesTab.tsx')).OutcomesTab,
  })),
  assumptions: lazy(async () => ({
    default: (await import('./assumptions/AssumptionsTab.tsx')).AssumptionsTab,
  })),
  bridge: lazy(async () => ({ default: (await import('./bridge/BridgeTab.tsx')).BridgeTab })),
  sources: lazy(async () => ({ default: (await import('./sources/SourcesTab.tsx')).SourcesTab })),
  method: lazy(async () => ({ default: (await import('./method/MethodTab.tsx')).MethodTab })),
};

function isTab(id: string): id is EvidenceTab {
  return Object.hasOwn(EVIDENCE_TAB_NAMES, id);
}
