import { describe } from 'vitest';
import { judgeScreens } from './judge-screens.ts';

describe('in ru', () => judgeScreens('ru', 'units'));
