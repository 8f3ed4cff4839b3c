import {
  ACCESSIBILITY,
  DATA_PROTECTION,
  LIMITS,
  PRIVACY_LINES,
} from '../../../words/method/limits.ts';
import { CARE_RULES } from '../../../words/method/careRules.ts';
import { COUNTING_RULES } from '../../../words/method/countingRules.ts';
import { GLOSSARY } from '../../../words/method/glossary.ts';
import { METHOD_TAB } from '../../../words/method/methodTab.ts';
import { MONEY_RULES } from '../../../words/method/moneyRules.ts';
import { PRIVACY_RULES } from '../../../words/method/privacyRules.ts';
import { EvidenceSection } from '../EvidenceSection.tsx';
import { Terms } from '../Terms.tsx';
import { RuleList } from './RuleList.tsx';
import './method.css';

/** The method in plain words, and what it cannot say. */
export function MethodTab() {
  return (
    <div className="evidence-sections">
      <EvidenceSection title={METHOD_TAB.countingTitle}>
        <RuleList rules={COUNTING_RULES} />
      </EvidenceSection>
      <EvidenceSection title={METHOD_TAB.moneyTitle}>
        <RuleList rules={MONEY_RULES} />
      </EvidenceSection>
      <EvidenceSection title={METHOD_TAB.careTitle}>
        <RuleList rules={CARE_RULES} />
        <p className="evidence-note">{METHOD_TAB.rulesNote}</p>
      </EvidenceSection>
      <EvidenceSection title={METHOD_TAB.limitsTitle}>
        <ul className="method-list">
          {LIMITS.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </EvidenceSection>
      <EvidenceSection title={METHOD_TAB.privacyTitle} lead={PRIVACY_LINES}>
        <RuleList rules={PRIVACY_RULES} />
      </EvidenceSection>
      <EvidenceSection title={METHOD_TAB.dataProtectionTitle}>
        <Terms
          terms={DATA_PROTECTION.map(({ question, answer }) => ({ term: question, words: answer }))}
        />
      </EvidenceSection>
      <EvidenceSection title={METHOD_TAB.glossaryTitle} lead={[METHOD_TAB.glossaryLead]}>
        <Terms terms={GLOSSARY} />
      </EvidenceSection>
      <EvidenceSection title={METHOD_TAB.accessibilityTitle} lead={ACCESSIBILITY} />
    </div>
  );
}
