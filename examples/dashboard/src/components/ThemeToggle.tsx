import { useEffect, useState } from 'react';

type Theme = 'light' | 'dark';

const key = 'theme';

/** Undefined as well where the browser lets pages store nothing. */
const stored = (): Theme | undefined => {
  try {
    const value = localStorage.getItem(key);
    return value === 'light' || value === 'dark' ? value : undefined;
  } catch {
    return undefined;
  }
};

const store = (theme: Theme): void => {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // The choice then lasts as long as the page.
  }
};

const preferred = (): Theme => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

/** Follows the system until it is pressed; then remembers what was chosen. */
export function ThemeToggle() {
  const [chosen, setChosen] = useState(stored);
  useEffect(() => {
    if (!chosen) return;
    document.documentElement.dataset.theme = chosen;
    store(chosen);
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
