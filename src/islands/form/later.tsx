import { Component, type ComponentType, lazy } from 'react';

/**
 * A part of a page that comes when the user comes to it. Where it does not come (a connection that falls away, a site
 * that was made anew), the rest of the page stays with all that was filled in, and the user can try again.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const start = () => lazy(async () => ({ default: await load() }));
  const part: Part<Props> = { Now: start(), start };
  return (props: Props) => <Later part={part} props={props} />;
}

interface Part<Props extends object> {
  /** One that failed once fails for good: trying again takes a new one. */
  Now: ComponentType<Props>;
  readonly start: () => ComponentType<Props>;
}

interface LaterProps<Props extends object> {
  readonly part: Part<Props>;
  readonly props: Props;
}

/** Only a class can catch what goes wrong below it. */
class Later<Props extends object> extends Component<LaterProps<Props>, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { part, props } = this.props;
    if (!this.state.failed) return <part.Now {...props} />;
    return (
      <div className="sc-form__summary" role="alert">
        <p>Dit deel kon niet worden geladen. Wat u invulde, staat er nog. Laad zo nodig de pagina opnieuw.</p>
        <button
          type="button"
          className="nl-button nl-button--secondary"
          onClick={() => {
            part.Now = part.start();
            this.setState({ failed: false });
          }}
        >
          Probeer opnieuw
        </button>
      </div>
    );
  }
}
