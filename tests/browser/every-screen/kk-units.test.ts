import { describe } from 'vitest';
import { judgeScreens } from './judge-screens.ts';

describe('in kk', () => judgeScreens('kk', 'units'));
