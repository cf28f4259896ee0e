import { afterEach, beforeEach, expect, vi } from 'vitest';

/** For the top of a file about clients: what a cache thinks of its configuration or of a selection it says in the console. */
export const expectQuietConsole = (): void => {
  beforeEach(() => {
    for (const method of ['warn', 'error'] as const) vi.spyOn(console, method);
  });
  afterEach(() => {
    const said = [...vi.mocked(console.warn).mock.calls, ...vi.mocked(console.error).mock.calls];
    vi.restoreAllMocks();
    expect(said).toEqual([]);
  });
};
