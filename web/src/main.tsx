import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { installationQuery, meQuery } from './accounts/session.ts';
import { setSessionEnded } from './accounts/session-ended.tsx';
import { createAppRouter } from './app/router.tsx';
import { showStartError } from './app/start-error.ts';
import { entryNouns, wordFiles } from './app/word-files.ts';
import { createQueryClient } from './platform/client/query-client.ts';
import { startWords } from './platform/i18n/words.ts';
import { followDeviceTheme } from './ui/theme.ts';

const place = document.getElementById('app');
if (!place) throw new Error('index.html lacks its #app');

if (import.meta.env.MODE === 'mocked') {
  const { startBrowserMocks } = await import('@saqbol/mocks/browser.ts');
  await startBrowserMocks();
}

const queryClient = createQueryClient(() => {
  // Before anybody signed in, the guard of the addresses leads to the sign-in page.
  if (queryClient.getQueryData(meQuery.queryKey)) setSessionEnded(true);
});
// Asked for while the words are still on their way.
void (location.pathname === '/sign-in'
  ? queryClient.prefetchQuery(installationQuery)
  : queryClient.prefetchQuery(meQuery));
followDeviceTheme();

try {
  await startWords(wordFiles, entryNouns);
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={createAppRouter(queryClient)} />
      </QueryClientProvider>
    </StrictMode>,
  );
} catch (error) {
  showStartError(place);
  throw error;
}
