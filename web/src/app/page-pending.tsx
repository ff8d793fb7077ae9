import { Skeleton } from '../ui/states.tsx';

/** The place of a screen that is on its way, inside the frame. */
export function PagePending() {
  return <Skeleton lines={6} height="2.25rem" />;
}
