import { StateIcon } from '../../components/StateIcon.tsx';
import type { ResultantAppState } from '../../generated/graphql.ts';
import { installStates } from '../../states.ts';

const offered = [
  'FAILED',
  'PENDING_INSTALL',
  'NOT_INSTALLED',
  'INSTALLED',
  'NOT_APPLICABLE',
  'UNINSTALL_FAILED',
  'UNKNOWN',
] as const satisfies readonly ResultantAppState[];

export const stateOf = (search: URLSearchParams): (typeof offered)[number] | undefined =>
  offered.find((state) => state === search.get('state'));

interface Props {
  readonly state: ResultantAppState | undefined;
  readonly onChange: (state: ResultantAppState | undefined) => void;
}

/** One state, or all of them. */
export const StateFilter = ({ state, onChange }: Props) => (
  <fieldset className="toolbar filters">
    <legend className="visually-hidden">State</legend>
    {[undefined, ...offered].map((option) => (
      <button
        key={option ?? 'all'}
        type="button"
        className="filter"
        aria-pressed={state === option}
        onClick={() => onChange(option)}
      >
        {option && <StateIcon tone={installStates[option].tone} />}
        {option ? installStates[option].label : 'All states'}
      </button>
    ))}
  </fieldset>
);
