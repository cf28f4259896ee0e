import { compareMatrix } from './matrix.ts';

compareMatrix('Paths', 'segments');
