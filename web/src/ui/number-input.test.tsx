import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Field } from './field.tsx';
import { NumberInput } from './number-input.tsx';

function Form(props: { start: number | null; seen: (number | null)[] }) {
  const [value, setValue] = useState(props.start);
  return (
    <Field label="Адам">
      <NumberInput
        value={value}
        onChange={(next) => {
          props.seen.push(next);
          setValue(next);
        }}
      />
      <button type="button" onClick={() => setValue(410)}>
        repair
      </button>
    </Field>
  );
}

function mount(start: number | null = null) {
  const seen: (number | null)[] = [];
  render(<Form start={start} seen={seen} />);
  return { seen, input: screen.getByLabelText<HTMLInputElement>('Адам'), user: userEvent.setup() };
}

describe('a number field', () => {
  it('is empty and not zero while nothing is typed, so that no count is invented', () => {
    const { input } = mount();
    expect(input.value).toBe('');
    expect(input.placeholder).toBe('');
  });

  it('gives null when it is emptied, and 0 only when 0 is typed', async () => {
    const { seen, input, user } = mount(5);
    await user.clear(input);
    expect(seen.at(-1)).toBeNull();
    await user.type(input, '0');
    expect(seen.at(-1)).toBe(0);
    expect(input.value).toBe('0');
  });

  it.each([
    ['1 200', 1200],
    ['1\u00a0200\u202f300', 1200300],
    ['1,200', 1200],
    ['007', 7],
  ])('reads %j as the number it is', async (text, number) => {
    const { seen, input, user } = mount();
    await user.click(input);
    await user.paste(text);
    expect(seen.at(-1)).toBe(number);
  });

  it.each(['12,5', '12.5', '-3', '640 адам', '1e3', '1,2,3'])(
    'reports %j as no number and leaves it to be seen, so that it never becomes another one',
    async (text) => {
      const { seen, input, user } = mount();
      await user.click(input);
      await user.paste(text);
      await user.tab();
      expect(seen.at(-1)).toBeNaN();
      expect(input.value).toBe(text);
    },
  );

  it('groups its digits when it is left, and shows what a repair button sets', async () => {
    const { input, user } = mount();
    await user.type(input, '14900000');
    await user.tab();
    expect(input.value).toBe('14\u00a0900\u00a0000');
    await user.click(screen.getByText('repair'));
    expect(input.value).toBe('410');
  });

  it('has no spinner and asks phones for the number pad', () => {
    const { input } = mount();
    expect(input.type).toBe('text');
    expect(input.inputMode).toBe('numeric');
  });
});
