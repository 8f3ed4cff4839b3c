import { Component, type ReactNode } from 'react';

interface PanelBoundaryProps {
  readonly children: ReactNode;
  /** What stands in the panel's place if it cannot be drawn. */
  readonly instead: ReactNode;
  /** A change of this gives the panel another try. */
  readonly tryAgainWith: unknown;
}

interface PanelBoundaryState {
  readonly failed: boolean;
  readonly triedWith: unknown;
}

/** Keeps a fault in one panel from taking the page with it. */
export class PanelBoundary extends Component<PanelBoundaryProps, PanelBoundaryState> {
  override readonly state: PanelBoundaryState = {
    failed: false,
    triedWith: this.props.tryAgainWith,
  };

  static getDerivedStateFromError(): Partial<PanelBoundaryState> {
    return { failed: true };
  }

  static getDerivedStateFromProps(
    { tryAgainWith }: PanelBoundaryProps,
    { triedWith }: PanelBoundaryState,
  ): PanelBoundaryState | null {
    return tryAgainWith === triedWith ? null : { failed: false, triedWith: tryAgainWith };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
