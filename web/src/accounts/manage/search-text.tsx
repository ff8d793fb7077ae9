import { useEffect, useState } from 'react';
import { TextInput } from '../../ui/text-input.tsx';

/** Long enough to type on, short enough to feel at once. */
const waitMs = 250;

/**
 * A search that follows what is typed after a moment. `value` is what the address says: going back
 * shows that again.
 */
export function SearchText(props: {
  value: string;
  /** Names the input where no Field around does. */
  label?: string;
  placeholder?: string;
  onChange: (text: string) => void;
}) {
  const { value, label, placeholder, onChange } = props;
  const [typed, setTyped] = useState(value);
  const [answered, setAnswered] = useState(value);
  if (value !== answered) {
    setAnswered(value);
    if (value !== typed.trim()) setTyped(value);
  }
  useEffect(() => {
    if (typed.trim() === value) return;
    const timer = setTimeout(() => onChange(typed), waitMs);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <TextInput
      icon="search"
      type="search"
      autoComplete="off"
      maxLength={100}
      aria-label={label}
      placeholder={placeholder}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
