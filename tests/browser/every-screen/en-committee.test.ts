import { describe } from 'vitest';
import { judgeScreens } from './judge-screens.ts';

describe('in en', () => judgeScreens('en', 'committee'));
