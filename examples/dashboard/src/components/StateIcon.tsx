import type { Tone } from '../states.ts';

/** A shape for each tone, so that states differ without their colours. */
const shapes: Readonly<Record<Tone, string>> = {
  failed: 'M5.5 5.5l5 5m0-5l-5 5',
  pending: 'M8 4.5V8l2.2 1.6',
  absent: 'M5 8h6',
  installed: 'M4.8 8.3l2.2 2.2 4.2-4.6',
  inapplicable: 'M4.2 11.8l7.6-7.6',
};

export const StateIcon = ({ tone }: { readonly tone: Tone }) => (
  <svg className={`state-icon tone-${tone}`} viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="6.75" />
    <path d={shapes[tone]} />
  </svg>
);
