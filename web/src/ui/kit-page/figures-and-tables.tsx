import { useState } from 'react';
import { BarRow, BarRows } from '../bar-row.tsx';
import { Breadcrumbs } from '../breadcrumbs.tsx';
import { Button } from '../button.tsx';
import { DataTable, type Sort } from '../data-table.tsx';
import { DeadlineRuler, RulerLegend } from '../deadline-ruler.tsx';
import { FiguresStrip } from '../figures-strip.tsx';
import { Icon } from '../icons.tsx';
import { NumberSlot } from '../number-slot.tsx';
import { PageHead, Section } from '../page.tsx';
import { PeopleRange } from '../people-range.tsx';
import { StateChip } from '../state-chip.tsx';
import { Tabs } from '../tabs.tsx';
import styles from './kit-page.module.css';

interface Row {
  name: string;
  events: string;
  met: string;
  state: 'accepted' | 'review' | 'overdue';
}
const rows: Row[] = [
  { name: 'Солтүстік Қазақстан облысы', events: '149', met: '26 993', state: 'accepted' },
  { name: 'Павлодар облысы', events: '124', met: '33 442', state: 'review' },
  { name: 'Ұлытау облысы', events: '–', met: '–', state: 'overdue' },
];
const chips = {
  accepted: (
    <StateChip icon="check" tone="plain">
      қабылданды
    </StateChip>
  ),
  review: (
    <StateChip icon="eye" tone="tint">
      қаралуда
    </StateChip>
  ),
  overdue: (
    <StateChip icon="clock" tone="alert">
      мерзімі өтіп кетті
    </StateChip>
  ),
};

export function FiguresAndTables() {
  const [sort, setSort] = useState<Sort | null>({ key: 'met', direction: 'descending' });
  const [tab, setTab] = useState<'all' | 'ready' | 'waiting'>('all');
  return (
    <>
      <Breadcrumbs
        label="Жол"
        links={[
          <a key="map" href="#top">
            Карта
          </a>,
        ]}
        here="Павлодар облысы"
      />
      <PageHead
        title="16-ның 10-ы дайын, үшеуі бастаған жоқ"
        display
        lead="Ішкі мерзім бүгін 15:00-де бітеді"
        beside={chips.review}
        actions={<Button icon="download">Көшіріп алу</Button>}
      />
      <FiguresStrip
        figures={[
          { key: 'a', value: '1 977', label: 'іс-шара', detail: '20 өңірдің 19-ында' },
          {
            key: 'b',
            value: '439 706',
            label: 'адам жеке кездесуде',
            detail: '1 000 тұрғынға 21,5',
          },
          { key: 'c', value: '14,9 млн', label: 'көрілді', detail: 'қаралым, көрсетілім саны' },
        ]}
      />
      <section className={styles.part}>
        <h2>Slot, range, ruler</h2>
        <p>
          Бірлескен жұмысқа{' '}
          <NumberSlot label="жазбаларды ашу" onOpen={() => {}}>
            5
          </NumberSlot>{' '}
          банк тартылды, <NumberSlot label="жазбаларды ашу">9</NumberSlot> іс-шара өткізілді.
        </p>
        <div className={styles.two}>
          <PeopleRange
            low={96400}
            high={214800}
            population={754903}
            value="96 400 – 214 800"
            unit="адам"
            note="толық – кемінде, штрих – көп дегенде, жолақ – халқы"
            frame="халқы 754 903"
          />
          <div>
            <DeadlineRuler
              days={[2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((day) => ({
                label: String(day),
                off: day >= 7 && day <= 9,
              }))}
              now={8.4}
              marks={[
                { at: 8.63, tone: 'gold' },
                { at: 10, tone: 'alert' },
              ]}
              summary="Жауап мерзіміне 1 күн қалды"
            />
            <RulerLegend
              items={[
                { tone: 'gold', label: 'ішкі мерзім' },
                { tone: 'alert', label: 'Комитет мерзімі' },
              ]}
            />
          </div>
        </div>
      </section>
      <Section title="Table">
        <DataTable
          caption="Өңірлер"
          rows={rows}
          rowKey={(row) => row.name}
          rowTone={(row) => (row.state === 'review' ? 'selected' : undefined)}
          sort={sort}
          onSort={setSort}
          legend="«–» дерек жоқ, «0» өткізілмеді деп мәлімделді. Екеуі бір емес."
          columns={[
            { key: 'name', head: 'Өңір', cell: (row) => row.name, onCard: 'title', total: 'Жиыны' },
            {
              key: 'events',
              head: 'Іс-шара',
              cell: (row) => row.events,
              numeric: true,
              sortable: true,
              total: '273',
            },
            {
              key: 'met',
              head: 'Кездесуде, адам',
              cell: (row) => row.met,
              numeric: true,
              sortable: true,
              total: '60 435',
            },
            { key: 'state', head: 'Күйі', cell: (row) => chips[row.state], onCard: 'bare' },
          ]}
        />
      </Section>
      <div className={styles.two}>
        <Section title="Өңірлер реті" aside="ел орташасы 21,5">
          <BarRows label="Өңірлер реті" average={0.41}>
            <BarRow
              rank={1}
              name="СҚО"
              share={1}
              level={5}
              value="52,5"
              after={<Icon name="check" size={16} />}
            />
            <BarRow
              rank={2}
              name="Павлодар"
              share={0.84}
              level={5}
              value="44,3"
              selected
              after={<Icon name="eye" size={16} />}
            />
            <BarRow
              rank={3}
              name="Алматы обл."
              share={0.23}
              level={2}
              value="12,3"
              after={<Icon name="submitted" size={16} />}
            />
            <BarRow
              rank=""
              name="Ұлытау"
              share={null}
              noData="дерек жоқ"
              value="–"
              after={<Icon name="clock" size={16} />}
            />
          </BarRows>
        </Section>
        <Section title="Views">
          <Tabs
            label="Аудандар"
            value={tab}
            onChange={setTab}
            tabs={[
              { value: 'all', label: 'Барлығы 16' },
              { value: 'ready', label: 'Дайын 10' },
              { value: 'waiting', label: 'Растауды күтеді 2' },
            ]}
          >
            <p>{tab}</p>
          </Tabs>
        </Section>
      </div>
    </>
  );
}
