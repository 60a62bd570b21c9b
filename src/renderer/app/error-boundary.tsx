import { Component, type ReactNode } from 'react';
import { KithError } from '../lib/api.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Another key starts over, such as another screen. */
  readonly resetKey?: string;
}

interface ErrorBoundaryState {
  readonly problem: string | null;
  readonly resetKey: string | undefined;
}

/** Catches what a screen throws while drawing, so that the rest of the window goes on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { problem: null, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { problem: error instanceof KithError ? error.code : String(error) };
  }

  static getDerivedStateFromProps(props: ErrorBoundaryProps, state: ErrorBoundaryState): ErrorBoundaryState | null {
    return props.resetKey === state.resetKey ? null : { problem: null, resetKey: props.resetKey };
  }

  override render(): ReactNode {
    if (this.state.problem === null) return this.props.children;
    return (
      <div className="broken">
        <Notice
          tone="error"
          title="This screen could not be shown."
          actions={
            <Button size="small" onClick={() => this.setState({ problem: null })}>
              Try again
            </Button>
          }
        >
          Your notebook is unchanged. Everything else works.
          <details className="notice-details">
            <summary>Show technical details</summary>
            <code className="selectable">{this.state.problem}</code>
          </details>
        </Notice>
      </div>
    );
  }
}
