import { type Channel, type Method, methods } from '@saqbol/shared/activities/channels.ts';

/** The two ways in which the numbers of a channel mostly come; the rest stand behind them. */
const firstTwo: Readonly<Record<Channel, readonly [Method, Method]>> = {
  'in-person': ['counted', 'estimate'],
  'door-to-door': ['counted', 'estimate'],
  leaflet: ['counted', 'estimate'],
  outdoor: ['operator', 'estimate'],
  screen: ['operator', 'estimate'],
  tv: ['metered', 'estimate'],
  radio: ['metered', 'estimate'],
  newspaper: ['counted', 'estimate'],
  website: ['platform', 'estimate'],
  social: ['platform', 'estimate'],
  messenger: ['platform', 'counted'],
  sms: ['operator', 'partner'],
  push: ['operator', 'partner'],
  hotline: ['counted', 'estimate'],
  poll: ['counted', 'estimate'],
  link: ['metered', 'estimate'],
};

export function methodOrder(channel: Channel): {
  first: readonly Method[];
  rest: readonly Method[];
} {
  const first = firstTwo[channel];
  return { first, rest: methods.filter((method) => !first.includes(method)) };
}
