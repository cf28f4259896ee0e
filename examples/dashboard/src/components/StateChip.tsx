import type { ResultantAppState } from '../generated/graphql.ts';
import { installStates } from '../states.ts';
import { StateIcon } from './StateIcon.tsx';

export function StateChip({ state }: { readonly state: ResultantAppState }) {
  const { tone, label } = installStates[state];
  return (
    <span className={`state-chip tone-${tone}`}>
      <StateIcon tone={tone} />
      {label}
    </span>
  );
}
