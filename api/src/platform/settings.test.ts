import { describe, expect, test } from 'vitest';
import { readSettings, SettingsError } from './settings.ts';

const secret = 'x'.repeat(32);
const production = {
  SAQBOL_MODE: 'production',
  SAQBOL_SECRET: secret,
  SAQBOL_BASE_URL: 'https://saqbol.example',
};

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
  return [];
}

describe('settings', () => {
  test('none at all make a demo on loopback, so that a first start needs nothing', () => {
    const settings = readSettings({});
    expect(settings).toMatchObject({
      mode: 'demo',
      host: '127.0.0.1',
      port: 3000,
      databaseUrl: null,
      smtpUrl: null,
    });
    expect(settings.baseUrl).toBe('http://127.0.0.1:3000');
    expect(settings.secret.length).toBeGreaterThanOrEqual(32);
  });

  test('of production without a secret, or with a short one, stop the start and say why', () => {
    const { SAQBOL_SECRET: _, ...without } = production;
    expect(problemsOf(without).join()).toContain('SAQBOL_SECRET is missing');
    expect(problemsOf({ ...production, SAQBOL_SECRET: 'short' }).join()).toContain(
      'SAQBOL_SECRET is too short',
    );
    expect(problemsOf(production)).toEqual([]);
  });

  test('of production without the address that people use stop the start', () => {
    const { SAQBOL_BASE_URL: _, ...without } = production;
    expect(problemsOf(without).join()).toContain('SAQBOL_BASE_URL is missing');
  });

  test('never open the demo to others than this machine', () => {
    expect(problemsOf({ HOST: '0.0.0.0' }).join()).toContain('loopback');
  });

  test('that are wrong are all named at once, each by its name', () => {
    const problems = problemsOf({
      PORT: 'many',
      DATABASE_URL: 'mysql://x',
      SMTP_URL: 'http://x',
      SAQBOL_MODE: 'live',
      SAQBOL_LOG: 'loud',
    });
    for (const name of ['PORT', 'DATABASE_URL', 'SMTP_URL', 'SAQBOL_MODE', 'SAQBOL_LOG']) {
      expect(
        problems.some((one) => one.startsWith(name)),
        name,
      ).toBe(true);
    }
  });
});
