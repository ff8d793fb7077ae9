import { useState } from 'react';
import { Button } from '../button.tsx';
import { CheckList, ChipToggle } from '../check-list.tsx';
import { DateInput, DayChoice } from '../date-input.tsx';
import { Field } from '../field.tsx';
import { FormProblems } from '../form-problems.tsx';
import { NumberInput } from '../number-input.tsx';
import { ActionBar } from '../page.tsx';
import { PasswordInput } from '../password-input.tsx';
import { SearchSelect } from '../search-select.tsx';
import { Segmented } from '../segmented.tsx';
import { Select } from '../select.tsx';
import { LockedValue, TextArea, TextInput } from '../text-input.tsx';
import styles from './kit-page.module.css';

const schemes = [
  { value: 'phishing', label: 'Фишингтік бет' },
  { value: 'bank', label: 'Банктің атын жамылған жалған инвестициялық платформа' },
  { value: 'deepfake', label: 'Дипфейк: танымал адамның бейнесі не дауысы' },
];
const audiences = [
  'Жалпы халық',
  'Зейнеткерлер',
  'Ауыл тұрғындары',
  'Бюджет саласы',
  'Студенттер',
  'Кәсіпкерлер',
  'Оқушылар',
].map((label) => ({ value: label, label }));
const banks = [
  '«Отбасы банк» АҚ',
  '«Қазақстан Халық Банкі» АҚ',
  'Kaspi Bank АҚ',
  'Bereke Bank АҚ',
].map((label) => ({ value: label, label, detail: 'Екінші деңгейдегі банк' }));

export function Fields() {
  const [people, setPeople] = useState<number | null>(640);
  const [day, setDay] = useState<string | null>('2026-03-12');
  const [date, setDate] = useState<string | null>('2026-03-12');
  const [chosen, setChosen] = useState<string[]>(['phishing']);
  const [whom, setWhom] = useState<string[]>(['Зейнеткерлер', 'Ауыл тұрғындары']);
  const [bank, setBank] = useState<string | null>(null);
  const [named, setNamed] = useState<'yes' | 'no' | null>(null);
  const [indicator, setIndicator] = useState('met');
  return (
    <section className={styles.part}>
      <h2>Fields</h2>
      <div className={styles.two}>
        <Field label="Атауы">
          <TextInput placeholder="Мысалы: Зейнеткерлермен кездесу" />
        </Field>
        <Field label="Аудан" hint="Тіркелгіңіз осы ауданға берілген.">
          <LockedValue>Баянауыл ауданы</LockedValue>
        </Field>
        <Field
          label="Күні"
          error={{
            title: 'Бұл күн әлі келген жоқ.',
            detail: 'Өткен іс-шараның күні бүгіннен кеш болмайды.',
          }}
          repairs={
            <>
              <Button onClick={() => setDate('2026-03-10')}>10 наурыз, бүгін</Button>
              <Button>Жоспарланған</Button>
            </>
          }
        >
          <DateInput label="Күні" value={date} today="2026-03-10" onChange={setDate} />
        </Field>
        <Field
          label="Қатысушылар саны"
          warning={{
            title: 'Әдеттегіден 10 есе көп.',
            detail: 'Түзетіңіз немесе себебін жазыңыз.',
          }}
          reason={<TextArea aria-label="Себебі" rows={2} />}
        >
          <NumberInput value={people} onChange={setPeople} unit="адам" large />
        </Field>
        <Field label="Күні" group>
          <DayChoice
            label="Күні"
            value={day}
            today="2026-03-10"
            yesterday="2026-03-09"
            onChange={setDay}
          />
        </Field>
        <Field label="Құпиясөз">
          <PasswordInput defaultValue="құпиясөз" />
        </Field>
        <Field label="Өткен орны">
          <TextInput icon="pin" placeholder="Ауыл, мекеме" />
        </Field>
        <Field label="Көрсеткіш">
          <Select
            value={indicator}
            onChange={setIndicator}
            options={[
              { value: 'met', label: 'Жеке кездесуде қамтылғаны, 1 000 тұрғынға' },
              { value: 'all', label: 'Іс-шара саны' },
            ]}
          />
        </Field>
        <Field label="Бірге өткізген ұйым" optional>
          <SearchSelect
            value={bank}
            onChange={setBank}
            options={banks}
            placeholder="Банк, құрылыс компаниясы"
            create={{ label: (text) => `Ұсыну: ${text}`, onCreate: () => {} }}
          />
        </Field>
        <Field label="Орталық дереккөз ретінде аталды ма?" group>
          <Segmented
            wide
            value={named}
            onChange={setNamed}
            options={[
              { value: 'yes', label: 'Иә' },
              { value: 'no', label: 'Жоқ' },
            ]}
          />
        </Field>
        <Field label="Қандай тәсілдер түсіндірілді" group>
          <CheckList options={schemes} values={chosen} onChange={setChosen} />
        </Field>
        <Field label="Кімдерге" group>
          <ChipToggle options={audiences} values={whom} onChange={setWhom} first={5} />
        </Field>
      </div>
      <ActionBar>
        <FormProblems errors={1} warnings={1} what="күні" />
        <Button kind="primary">Өтті деп тіркеу</Button>
      </ActionBar>
    </section>
  );
}
