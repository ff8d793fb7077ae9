import { contract } from '@saqbol/shared/contract/contract.ts';
import { tryLists, tryMatrix } from './access-matrix.ts';

tryMatrix(contract.filter(({ method }) => method === 'GET'));
tryLists();
