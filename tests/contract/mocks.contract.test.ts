import { createMockApi } from '@saqbol/mocks/mock-api.ts';
import { contractData, contractNow } from './contract-data.ts';
import { contractSuite } from './contract-suite.ts';

contractSuite('mocks', async () => {
  const api = createMockApi({
    data: contractData,
    clock: { now: () => new Date(contractNow) },
    demoStartedAt: contractNow,
  });
  return {
    origin: 'http://mocks.example',
    fetch: (request) => api.handle(request),
    hasWorkbooks: false,
    stop: async () => {},
  };
});
