import { formatCount } from '../format.ts';
import { type Counters, counters } from '../states.ts';

/** How the devices of an app are spread over the states, as one bar; read out as a sentence of numbers. */
export function DistributionBar({ summary }: { readonly summary: Counters }) {
  const shown = counters.filter(({ field }) => summary[field] > 0);
  const text = shown.map(({ field, label }) => `${formatCount(summary[field])} ${label.toLowerCase()}`);
  if (shown.length === 0) return <span className="muted">No devices</span>;
  return (
    <span className="distribution" role="img" aria-label={text.join(', ')} title={text.join(', ')}>
      {shown.map(({ tone, field }) => (
        <span key={tone} className={`distribution-part tone-${tone}`} style={{ flexGrow: summary[field] }} />
      ))}
    </span>
  );
}
