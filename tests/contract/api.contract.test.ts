import { startApi } from './api-target.ts';
import { contractSuite } from './contract-suite.ts';

contractSuite('api', startApi);
