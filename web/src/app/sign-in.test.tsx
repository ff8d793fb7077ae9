import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { meQuery } from '../accounts/session.ts';
import { setSessionEnded } from '../accounts/session-ended.tsx';
import { createQueryClient } from '../platform/client/query-client.ts';
import { createAppRouter } from './router.tsx';

const now = '2026-03-10T04:00:00Z';
const person = {
  id: 'u1',
  name: 'А. Үлгіқызы',
  email: 'ulgi@demo.kz',
  role: 'coordinator',
  unitId: 'KZ-55',
  districtIds: [],
  language: 'kk',
};

/** A server of a few answers: who is signed in, and what was sent to it. */
let signedIn = false;
const sent: { address: string; body: unknown }[] = [];
function answer(address: string, body: unknown): Response {
  const json = (status: number, value: object) =>
    new Response(JSON.stringify(value), {
      status,
      headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' },
    });
  const problem = (status: number, code: string) =>
    json(status, { type: 't', title: '', status, code, detail: '', instance: '' });
  const { password } = (body ?? {}) as { password?: string };
  switch (address) {
    case '/api/v1/me':
      return signedIn
        ? json(200, { user: person, mode: 'demo', now, demoStartedAt: now })
        : problem(401, 'account/signed-out');
    case '/api/v1/installation':
      return json(200, { mode: 'production', now, demoStartedAt: null });
    case '/api/v1/reference':
      return json(200, { units: [], districts: [], organisations: [] });
    case '/api/auth/sign-in/email':
      if (password !== 'right') return problem(401, 'account/wrong-credentials');
      signedIn = true;
      return json(200, {});
    default:
      return problem(404, 'request/unknown-path');
  }
}

beforeEach(() => {
  signedIn = false;
  sent.length = 0;
  localStorage.clear();
  // jsdom has no scrolling, which the router restores.
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const body: unknown = init?.body ? JSON.parse(String(init.body)) : undefined;
    sent.push({ address: String(input), body });
    return answer(String(input), body);
  });
});
afterEach(() => setSessionEnded(false));

function open(address: string) {
  const client = createQueryClient(() => {
    if (client.getQueryData(meQuery.queryKey)) setSessionEnded(true);
  });
  const router = createAppRouter(client, createMemoryHistory({ initialEntries: [address] }));
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { router, client, user: userEvent.setup() };
}
/** Screens come in pieces, which a busy machine takes its time to load. */
const patience = { timeout: 15_000 };
const entries = () => sent.filter(({ address }) => address === '/api/auth/sign-in/email');

describe('signing in', () => {
  it('is asked for first and then brings back to the address that was wanted', async () => {
    const { router, user } = open('/partnerships?q=halyk');
    await screen.findByRole('heading', { name: 'Жүйеге кіру' });
    expect(router.state.location.search).toEqual({ next: '/partnerships?q=halyk' });
    await user.type(screen.getByLabelText('Электрондық пошта'), ' ulgi@demo.kz ');
    await user.type(screen.getByLabelText('Құпиясөз'), 'right');
    await user.click(screen.getByRole('button', { name: 'Кіру' }));
    await waitFor(() => expect(router.state.location.href).toBe('/partnerships?q=halyk'), patience);
    expect(entries()[0]?.body).toEqual({ email: 'ulgi@demo.kz', password: 'right' });
  });

  it('never leads to a foreign site, whatever the link says', async () => {
    const { router, user } = open('/sign-in?next=https%3A%2F%2Fevil.example%2F');
    await user.type(await screen.findByLabelText('Электрондық пошта'), 'ulgi@demo.kz');
    await user.type(screen.getByLabelText('Құпиясөз'), 'right{Enter}');
    // The first screen of the role.
    await waitFor(() => expect(router.state.location.href).toBe('/today'), patience);
  });

  it('says what is missing at its field and sends nothing', async () => {
    const { user } = open('/sign-in');
    await user.click(await screen.findByRole('button', { name: 'Кіру' }));
    expect(screen.getByText('Электрондық поштаңызды жазыңыз.')).toBeTruthy();
    expect(screen.getByText('Құпиясөзді жазыңыз.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Электрондық пошта'));
    expect(entries()).toEqual([]);
  });

  it('keeps what was typed when it is refused, and says why', async () => {
    const { user } = open('/sign-in');
    await user.type(await screen.findByLabelText('Электрондық пошта'), 'ulgi@demo.kz');
    await user.type(screen.getByLabelText('Құпиясөз'), 'wrong{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Пошта не құпиясөз сәйкес келмейді.',
    );
    expect(screen.getByLabelText<HTMLInputElement>('Құпиясөз').value).toBe('wrong');
    expect(screen.getByLabelText<HTMLInputElement>('Электрондық пошта').value).toBe('ulgi@demo.kz');
  });

  it('is offered over the screen when the session ends, so that nothing typed is lost', async () => {
    signedIn = true;
    const { router, client, user } = open('/today');
    await waitFor(() => expect(router.state.status).toBe('idle'), patience);
    await waitFor(() => expect(client.getQueryData(meQuery.queryKey)).toBeTruthy(), patience);
    signedIn = false;
    await client.invalidateQueries({ queryKey: meQuery.queryKey });
    const dialog = await screen.findByRole('dialog', { name: 'Сеанс аяқталды' }, patience);
    expect(router.state.location.href).toBe('/today');
    await user.type(screen.getByLabelText('Құпиясөз'), 'right{Enter}');
    await waitFor(() => expect(dialog.isConnected).toBe(false));
    expect(entries()[0]?.body).toEqual({ email: 'ulgi@demo.kz', password: 'right' });
  });
});
