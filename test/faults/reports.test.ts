import { compareMatrix } from './matrix.ts';

compareMatrix('Reports', 'reports');
