import { Component, type ReactNode } from 'react';
import { failureShown, NotDeliveredError } from './onDemand.tsx';

interface PanelBoundaryProps {
  readonly children: ReactNode;
  /** What stands in the panel's place if it cannot be drawn. */
  readonly instead: ReactNode;
  /** The same where a part of the site itself did not come; `instead` where this is not given. */
  readonly notDelivered?: (tryAgain: () => void) => ReactNode;
  /** A change of this gives the panel another try. */
  readonly tryAgainWith: unknown;
}

interface PanelBoundaryState {
  readonly failed: 'no' | 'fault' | 'not-delivered';
  readonly triedWith: unknown;
}

/** Keeps a fault in one panel from taking the page with it. */
export class PanelBoundary extends Component<PanelBoundaryProps, PanelBoundaryState> {
  override readonly state: PanelBoundaryState = {
    failed: 'no',
    triedWith: this.props.tryAgainWith,
  };

  static getDerivedStateFromError(error: unknown): Partial<PanelBoundaryState> {
    return { failed: error instanceof NotDeliveredError ? 'not-delivered' : 'fault' };
  }

  static getDerivedStateFromProps(
    { tryAgainWith }: PanelBoundaryProps,
    { triedWith }: PanelBoundaryState,
  ): PanelBoundaryState | null {
    return tryAgainWith === triedWith ? null : { failed: 'no', triedWith: tryAgainWith };
  }

  override componentDidCatch(): void {
    failureShown();
  }

  private readonly tryAgain = () => {
    this.setState({ failed: 'no' });
  };

  override render(): ReactNode {
    const { children, instead, notDelivered } = this.props;
    const { failed } = this.state;
    if (failed === 'no') return children;
    return failed === 'not-delivered' && notDelivered !== undefined
      ? notDelivered(this.tryAgain)
      : instead;
  }
}
