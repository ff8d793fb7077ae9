import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actorId } from '../../../tests/helpers/actors.ts';
import { createTestApi, type TestApi } from '../../../tests/helpers/api.ts';
import { type MailCatcher, startMailCatcher } from '../../../tests/helpers/mail-catcher.ts';
import { emailOf, goodPassword } from '../../../tests/helpers/sign-in.ts';

let catcher: MailCatcher;
let api: TestApi;
beforeEach(async () => {
  catcher = await startMailCatcher();
  api = await createTestApi({
    env: { SMTP_URL: catcher.url, MAIL_FROM: 'Saqbol <saqbol@akimat.example>' },
  });
});
afterEach(async () => {
  await api.close();
  await catcher.stop();
});

const invite = (email: string, language: string) =>
  api
    .as('coordinatorAqmola')
    .post('/api/v1/accounts', { email, role: 'officer', unitId: 'KZ-11', language });

describe('the mail of a link, through a real mail server', () => {
  test.each([
    ['kk', 'Сақбол жүйесіне шақыру', 'жеті күн'],
    ['ru', 'Приглашение в систему Сақбол', 'семь дней'],
    ['en', 'Saqbol', 'seven days'],
  ])('invites in %s, the language of the person', async (language, subject, life) => {
    const { body } = await invite(`person-${language}@akimat.example`, language);
    expect(body.link.mailed).toBe(true);
    const mail = await catcher.next();
    expect(mail.to).toEqual([`person-${language}@akimat.example`]);
    expect(mail.from).toBe('saqbol@akimat.example');
    expect(mail.subject).toContain(subject);
    expect(mail.text).toContain(life);
    // The same link as the coordinator sees, whole and on a line of its own, so that it can be pressed.
    expect(mail.text.split('\n')).toContain(body.link.url);
  });

  test('opens the account by the link of the mail', async () => {
    await invite('by-mail@akimat.example', 'ru');
    const token = /#([\w-]{43})$/m.exec((await catcher.next()).text)?.[1];
    const body = { token, name: 'Сынақ Адам', password: goodPassword };
    const answer = await api.as(null).post('/api/v1/links/accept-invitation', body);
    expect(answer).toMatchObject({ status: 200, body: { email: 'by-mail@akimat.example' } });
  });

  test('brings a new password, asked for by the person or made by the coordinator', async () => {
    const email = emailOf('officerKokshetau');
    await api.as(null).post('/api/v1/password-resets', { email });
    const asked = await catcher.next();
    expect(asked.subject).toBe('Сақбол жүйесіндегі құпиясөзді жаңарту');
    const path = `/api/v1/accounts/${actorId('officerKokshetau')}/reset`;
    const { body } = await api.as('coordinatorAqmola').post(path, {});
    const made = await catcher.next();
    expect(made.to).toEqual([email]);
    expect(made.text).toContain(body.link.url);
    expect(asked.text).not.toContain(body.link.url);
  });

  test('goes out only for what was committed', async () => {
    await invite(emailOf('officerKokshetau'), 'kk'); // has an account already
    await api.as(null).post('/api/v1/password-resets', { email: 'nobody@akimat.example' });
    await invite('real@akimat.example', 'kk');
    expect((await catcher.next()).to).toEqual(['real@akimat.example']);
    expect(catcher.count).toBe(1);
  });

  test('holds nobody up when the mail server is away: the link is there to be handed over', async () => {
    await catcher.stop();
    const answer = await invite('without-mail@akimat.example', 'kk');
    expect(answer.status).toBe(201);
    const token = answer.body.link.url.split('#')[1];
    expect((await api.as(null).post('/api/v1/links/read', { token })).status).toBe(200);
  });
});
