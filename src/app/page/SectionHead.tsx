import { Tag } from '../../ui/Tag.tsx';
import { useFigures } from '../figuresInUse.ts';
import './section-head.css';

interface SectionHeadProps {
  /** Names the section that it heads. */
  readonly id: string;
  readonly title: string;
}

/** The head of a section that holds figures of the group: what they are is marked beside its title. */
export function SectionHead({ id, title }: SectionHeadProps) {
  const { mark } = useFigures();
  return (
    <div className="section-head">
      <h2 id={id} className="section-title" tabIndex={-1}>
        {title}
      </h2>
      {mark !== null && <Tag>{mark}</Tag>}
    </div>
  );
}
