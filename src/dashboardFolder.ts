import { fileURLToPath } from 'node:url';

/**
 * Where `npm run build` puts the dashboard: `dist/dashboard`, in the repository as in the published package. There this
 * file is itself in `dist`.
 */
export const dashboardFolder = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../dist/dashboard/' : '../dashboard/', import.meta.url),
);
