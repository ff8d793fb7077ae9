import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useTranslation } from 'react-i18next';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TextInput } from '../../ui/text-input.tsx';
import { chooseLanguage, currentLanguage, onLanguageChosen, showLanguage } from './words.ts';

function Page() {
  const { t } = useTranslation();
  return (
    <>
      <h1>{t('accounts.signIn.title')}</h1>
      <TextInput aria-label="text" />
      <p>{t('common.fields.errors', { count: 3 })}</p>
    </>
  );
}

afterEach(async () => {
  onLanguageChosen(() => {});
  await act(() => showLanguage('kk'));
});

describe('the language of the screen', () => {
  it('changes at any time and loses nothing that was typed', async () => {
    const user = userEvent.setup();
    render(<Page />);
    await user.type(screen.getByLabelText('text'), 'Халықпен кездесу');
    await act(() => chooseLanguage('ru'));
    expect(screen.getByRole('heading').textContent).toBe('Вход в систему');
    expect(screen.getByLabelText<HTMLInputElement>('text').value).toBe('Халықпен кездесу');
  });

  it('has the plural forms of each language', async () => {
    render(<Page />);
    expect(screen.getByText('3 қате')).toBeTruthy();
    await act(() => chooseLanguage('ru'));
    expect(screen.getByText('3 ошибки')).toBeTruthy();
    await act(() => chooseLanguage('en'));
    expect(screen.getByText('3 errors')).toBeTruthy();
  });

  it('stands in the document, is remembered by the device and told to the account', async () => {
    const told = vi.fn();
    onLanguageChosen(told);
    await act(() => chooseLanguage('en'));
    expect(document.documentElement.lang).toBe('en');
    expect(localStorage.getItem('saqbol.language')).toBe('en');
    expect(told).toHaveBeenCalledWith('en');
    expect(currentLanguage()).toBe('en');
  });
});
