import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  /** What is wrong with the value, if anything is. */
  readonly issue: string | undefined;
  readonly onChange: (value: string) => void;
}

export function CounterInput({ label, value, issue, onChange }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input numbers"
        inputMode="numeric"
        autoComplete="off"
        value={value}
        aria-invalid={issue !== undefined}
        aria-describedby={issue && `${id}-issue`}
        onChange={(event) => onChange(event.target.value)}
      />
      {issue && (
        <p id={`${id}-issue`} className="field-issue">
          {issue}
        </p>
      )}
    </div>
  );
}
