import { Component, type ReactNode } from 'react';

interface LayerBoundaryProps {
  /** What opened could not be shown: its code did not come, or it broke. */
  onFailure: (error: unknown) => void;
  children: ReactNode;
}

/** Keeps what breaks above the page from taking the page, and what is written on it, along. */
export class LayerBoundary extends Component<LayerBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onFailure(error);
  }

  override render(): ReactNode {
    return this.state.hasFailed ? null : this.props.children;
  }
}
