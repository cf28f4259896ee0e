import { useEffect, useState } from 'react';
import { replaceSearch } from '../../routing/useLocation.ts';
import { platforms } from '../../states.ts';
import type { Search } from './search.ts';

const settleMs = 300;

/** What is looked for stands in the address, so that it can be sent to somebody. */
export function SearchBar({ text, platform }: Search) {
  const [typed, setTyped] = useState(text);
  const [known, setKnown] = useState(text);
  // The address was changed by something else, such as a link.
  if (text !== known) {
    setKnown(text);
    if (text !== typed.trim()) setTyped(text);
  }
  useEffect(() => {
    if (typed.trim() === text) return;
    const timer = setTimeout(() => replaceSearch({ search: typed.trim() }), settleMs);
    return () => clearTimeout(timer);
  }, [typed, text]);
  return (
    <search className="toolbar">
      <input
        className="input toolbar-search"
        type="search"
        aria-label="Search by name"
        placeholder="Search by name"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <select
        className="input"
        aria-label="Platform"
        value={platform ?? ''}
        onChange={(event) => replaceSearch({ platform: event.target.value })}
      >
        <option value="">All platforms</option>
        {Object.entries(platforms).map(([member, label]) => (
          <option key={member} value={member}>
            {label}
          </option>
        ))}
      </select>
    </search>
  );
}
