import { KeptTogether } from '../../../ui/KeptTogether.tsx';
import type { MethodRule } from '../../../words/method/methodRule.ts';

/** Rules of the method, each with the number that METHOD.md gives it. */
export function RuleList({ rules }: { readonly rules: readonly MethodRule[] }) {
  return (
    <ol>
      {rules.map(({ number, title, text }) => (
        <li key={number} className="rules__rule">
          <p className="rules__number">{number}</p>
          <div>
            <h3 className="rules__title">{title}</h3>
            <p className="rules__text">
              <KeptTogether text={text} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
