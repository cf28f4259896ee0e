import { useEffect, useState } from 'react';

type Theme = 'light' | 'dark';

const key = 'theme';
const stored = (): Theme | undefined => {
  const value = localStorage.getItem(key);
  return value === 'light' || value === 'dark' ? value : undefined;
};
const preferred = (): Theme => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

/** Follows the system until it is pressed; then remembers what was chosen. */
export function ThemeToggle() {
  const [chosen, setChosen] = useState(stored);
  useEffect(() => {
    if (!chosen) return;
    document.documentElement.dataset.theme = chosen;
    localStorage.setItem(key, chosen);
  }, [chosen]);
  const isDark = (chosen ?? preferred()) === 'dark';
  return (
    <button
      type="button"
      className="icon-button"
      aria-pressed={isDark}
      aria-label="Dark colours"
      title="Dark colours"
      onClick={() => setChosen(isDark ? 'light' : 'dark')}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="5.75" />
        <path d="M8 2.25a5.75 5.75 0 0 1 0 11.5z" className="filled" />
      </svg>
    </button>
  );
}
