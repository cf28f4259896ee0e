import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly isBroken: boolean;
}

/** Stands in for a page that broke, be it that its files are those of an older build, which are gone. */
export class Boundary extends Component<Props, State> {
  override state: State = { isBroken: false };

  static getDerivedStateFromError = (): State => ({ isBroken: true });

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return (
      <section className="notice" role="alert">
        <h1>This page broke</h1>
        <p>It may be that the gateway was updated meanwhile.</p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          Load it again
        </button>
      </section>
    );
  }
}
