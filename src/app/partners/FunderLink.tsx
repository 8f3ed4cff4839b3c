import { Link as PlaceLink } from '@tanstack/react-router';
import type { PartnerId } from '../../domain/identifiers.ts';
import { searchOf } from '../linkSearch.ts';
import { useLink } from '../useLink.ts';

interface FunderLinkProps {
  readonly funderId: PartnerId;
  readonly children: string;
}

/** Goes to a funder's own page, with the same package and rules. */
export function FunderLink({ funderId, children }: FunderLinkProps) {
  const { link } = useLink();
  return (
    <PlaceLink to="/partners/$funder" params={{ funder: funderId }} search={searchOf(link)}>
      {children}
    </PlaceLink>
  );
}
