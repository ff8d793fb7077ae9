import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { demoCampaigns } from '@saqbol/shared/demo/demo-campaigns.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Me } from '../../accounts/session.ts';
import { createQueryClient } from '../../platform/client/query-client.ts';
import { setDomainNow } from '../../platform/clock/domain-clock.ts';
import { loadWords } from '../../platform/i18n/words.ts';
import type { Registers } from '../../territory/queries.ts';
import { activityMade, districtId, today } from './entry.makers.ts';
import { EntryFormHost } from './entry-form-host.tsx';
import { freshValues } from './entry-values.ts';

const id = '019cc2e0-c788-7dd2-b544-ded66fc31f00';
const name = { kk: 'Баянауыл ауданы', ru: 'Баянаульский район', en: 'Bayanauyl District' };
const unit = {
  id: 'KZ-55',
  kind: 'oblast',
  name,
  title: name,
  short: name,
  population: null,
} as const;
const district = { id: districtId, unitId: 'KZ-55', type: 'district', name, short: name } as const;
const registers = {
  units: [unit],
  districts: [district],
  organisations: [],
  unitOf: new Map([[unit.id, unit]]),
  districtOf: new Map([[district.id, district]]),
  organisationOf: new Map(),
} as unknown as Registers;
const me = {
  user: { id: 'officer', role: 'officer', unitId: 'KZ-55', districtIds: [districtId] },
} as unknown as Me;
const campaign = demoCampaigns()[0] as Campaign;

beforeAll(() => loadWords(['codes', 'activities', 'fieldErrors', 'problems', 'rules', 'metrics']));

let sent: { method: string; body: Record<string, unknown> }[] = [];
let answer: () => Promise<Response>;

beforeEach(() => {
  localStorage.clear();
  setDomainNow('2026-03-10T04:00:00Z');
  sent = [];
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('fetch', async (_path: string, init: RequestInit) => {
    if (init.method === 'GET') return json(200, { items: [], nextCursor: null, total: 0 });
    sent.push({ method: String(init.method), body: JSON.parse(String(init.body)) });
    return answer();
  });
  answer = async () => json(201, activityMade({ id, title: 'Кездесу' }));
});
afterEach(() => vi.unstubAllGlobals());

function json(status: number, body: object): Response {
  const headers = { 'content-type': 'application/json', etag: '"v1"' };
  return new Response(JSON.stringify(body), { status, headers });
}

function Form() {
  return (
    <EntryFormHost
      me={me}
      campaign={campaign}
      registers={registers}
      unit={unit}
      id={id}
      first={freshValues({ kind: 'meeting', today, districtId })}
      base={null}
    />
  );
}

/** The form alone, with the addresses to which it leads. */
async function open() {
  const root = createRootRoute({ component: Outlet });
  const at = (path: string, component: () => React.ReactNode) =>
    createRoute({ getParentRoute: () => root, path, component });
  const router = createRouter({
    routeTree: root.addChildren([at('/activities/new', Form), at('/today', () => 'басты бет')]),
    history: createMemoryHistory({ initialEntries: ['/activities/new'] }),
  });
  const client = createQueryClient(() => {});
  const { unmount } = render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  await screen.findByLabelText('Атауы');
  return { user: userEvent.setup(), unmount };
}

const saveButton = () => screen.getByRole('button', { name: 'Өтті деп тіркеу' });

describe('the form of an entry', () => {
  it('says nothing while one types, and says what is missing once the field is left', async () => {
    const { user } = await open();
    await user.click(screen.getByLabelText('Атауы'));
    expect(screen.queryByText(/Бұл өріс бос/)).toBeNull();
    await user.tab();
    expect(await screen.findByText(/Бұл өріс бос/)).toBeTruthy();
  });

  it('sends nothing while something is wrong, and names the field that the count leads to', async () => {
    const { user } = await open();
    await user.click(saveButton());
    const link = await screen.findByRole('button', { name: 'атауы' });
    await user.click(link);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Атауы')));
    expect(sent).toEqual([]);
  });

  it('makes one entry of an impatient double press', async () => {
    const { user } = await open();
    await user.type(screen.getByLabelText('Атауы'), 'Кездесу');
    await user.dblClick(saveButton());
    await screen.findByText('басты бет');
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body).toMatchObject({ id, title: 'Кездесу', status: 'held', districtId });
  });

  it('does not let a warning block, and sends the reason that is typed beside it', async () => {
    const { user } = await open();
    await user.type(screen.getByLabelText('Атауы'), 'Кездесу');
    // Beyond the schemes: they were passed by.
    await user.click(screen.getByRole('checkbox', { name: 'Зейнеткерлер' }));
    const schemes = await screen.findByPlaceholderText(/жалпы қаржылық сауаттылық/);
    await user.type(schemes, 'Жалпы сауаттылық');
    await user.click(saveButton());
    await screen.findByText('басты бет');
    expect(sent[0]?.body.explanations).toEqual([
      { code: 'no-schemes', reason: 'Жалпы сауаттылық' },
    ]);
  });

  it('brings back what was typed after the page was left, until the server has it', async () => {
    const first = await open();
    await first.user.type(screen.getByLabelText('Атауы'), 'Кешкі кездесу');
    first.unmount();
    const second = await open();
    expect(screen.getByLabelText<HTMLInputElement>('Атауы').value).toBe('Кешкі кездесу');
    await second.user.click(saveButton());
    await screen.findByText('басты бет');
    expect(Object.keys(localStorage).filter((key) => key.includes('draft'))).toEqual([]);
  });

  it('keeps everything when there is no network, and says so', async () => {
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    const { user } = await open();
    await user.type(screen.getByLabelText('Атауы'), 'Кездесу');
    await user.click(saveButton());
    expect(await screen.findByText('Желі жоқ')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Атауы').value).toBe('Кездесу');
    answer = async () => json(201, activityMade({ id }));
    await user.click(saveButton());
    await screen.findByText('басты бет');
    expect(sent.map((one) => one.body.id)).toEqual([id, id]);
  });
});
