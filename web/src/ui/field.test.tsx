import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { DateInput } from './date-input.tsx';
import { Field } from './field.tsx';
import { focusFirstError } from './form-problems.tsx';
import { PasswordInput } from './password-input.tsx';
import { Segmented } from './segmented.tsx';
import { TextInput } from './text-input.tsx';

describe('a field', () => {
  it('ties label, error and hint to its control, so that all are heard there', () => {
    render(
      <Field
        label="Күні"
        hint="Өткен күн"
        error={{ title: 'Бұл күн әлі келген жоқ.', detail: 'Таңдаңыз.' }}
        required
      >
        <TextInput />
      </Field>,
    );
    const input = screen.getByLabelText('Күні');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.getAttribute('aria-required')).toBe('true');
    expect(describedBy(input)).toBe('Өткен күн Бұл күн әлі келген жоқ. Таңдаңыз.');
  });

  it('describes a warning without calling the control invalid: it never blocks', () => {
    render(
      <Field label="Саны" warning="Әдеттегіден көп.">
        <TextInput />
      </Field>,
    );
    const input = screen.getByLabelText('Саны');
    expect(input.hasAttribute('aria-invalid')).toBe(false);
    expect(describedBy(input)).toBe('Әдеттегіден көп.');
  });

  it('shows the error alone while there is one, so that one thing is mended at a time', () => {
    render(
      <Field label="Саны" error="Қате." warning="Ескертпе.">
        <TextInput />
      </Field>,
    );
    expect(screen.queryByText('Ескертпе.')).toBeNull();
  });

  it('describes nothing when there is nothing to say', () => {
    render(
      <Field label="Атауы">
        <TextInput />
      </Field>,
    );
    expect(screen.getByLabelText('Атауы').hasAttribute('aria-describedby')).toBe(false);
  });

  it('names a group of controls by its legend', () => {
    render(
      <Field label="Қалай анықтадыңыз?" group error="Таңдаңыз.">
        <Segmented value={null} onChange={() => {}} options={[{ value: 'a', label: 'Санадық' }]} />
      </Field>,
    );
    const group = screen.getByRole('radiogroup', { name: 'Қалай анықтадыңыз?' });
    expect(group.getAttribute('aria-invalid')).toBe('true');
    expect(describedBy(group)).toBe('Таңдаңыз.');
  });

  it('lets a date say both its name and its value', () => {
    render(
      <Field label="Күні">
        <DateInput label="Күні" value="2026-03-12" today="2026-03-10" onChange={() => {}} />
      </Field>,
    );
    const date = screen.getByRole('combobox', { name: 'Күні' });
    expect(date.textContent).toBe('12\u00a0наурыз, бейсенбі');
  });

  it('is found by the count of errors, which puts the focus into the first one', () => {
    render(
      <>
        <Field label="Бірінші">
          <TextInput />
        </Field>
        <Field label="Екінші" error="Қате.">
          <TextInput />
        </Field>
        <Field label="Үшінші" error="Қате.">
          <TextInput />
        </Field>
      </>,
    );
    focusFirstError();
    expect(document.activeElement).toBe(screen.getByLabelText('Екінші'));
  });

  it('keeps a password as typed while it is shown and hidden', async () => {
    const user = userEvent.setup();
    render(
      <Field label="Құпиясөз">
        <PasswordInput />
      </Field>,
    );
    const input = screen.getByLabelText<HTMLInputElement>('Құпиясөз');
    await user.type(input, ' Ә б ');
    expect(input.type).toBe('password');
    await user.click(screen.getByRole('button', { name: 'Құпиясөзді көрсету' }));
    expect(input.type).toBe('text');
    expect(input.value).toBe(' Ә б ');
  });
});

function describedBy(element: Element): string {
  return (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? `no #${id}`)
    .join(' ');
}
