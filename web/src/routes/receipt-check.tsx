import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../platform/router/lazy-screen.ts';
import { rootRoute } from './root.tsx';

/** `/receipts/check#no=…&digest=…`: anybody who holds a receipt checks it, without signing in. */
export const receiptCheckRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/receipts/check',
  component: lazyScreen(() => import('../receipts/receipt-check-page.tsx'), 'ReceiptCheckPage', [
    'fieldErrors',
    'receipts',
  ]),
});
