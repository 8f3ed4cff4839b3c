import type { ComponentType } from 'react';
import { onDemand } from '../../ui/onDemand.tsx';
import { EVIDENCE_TAB_NAMES, type EvidenceTab } from '../../words/evidence.ts';

/** The parts of Evidence, in order. */
export const EVIDENCE_TABS: readonly EvidenceTab[] = Object.keys(EVIDENCE_TAB_NAMES).filter(isTab);

/** What each part draws, loaded when it is looked at. */
export const tabContents: Readonly<Record<EvidenceTab, ComponentType>> = {
  'over-time': onDemand(async () => (await import('./overTime/OverTimeTab.tsx')).OverTimeTab),
  outcomes: onDemand(async () => (await import('./outcomes/OutcomesTab.tsx')).OutcomesTab),
  assumptions: onDemand(
    async () => (await import('./assumptions/AssumptionsTab.tsx')).AssumptionsTab,
  ),
  bridge: onDemand(async () => (await import('./bridge/BridgeTab.tsx')).BridgeTab),
  sources: onDemand(async () => (await import('./sources/SourcesTab.tsx')).SourcesTab),
  method: onDemand(async () => (await import('./method/MethodTab.tsx')).MethodTab),
};

function isTab(id: string): id is EvidenceTab {
  return Object.hasOwn(EVIDENCE_TAB_NAMES, id);
}
