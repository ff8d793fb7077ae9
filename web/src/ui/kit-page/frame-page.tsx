import { useState } from 'react';
import { Frame, type FrameLink } from '../frame/frame.tsx';
import type { IconName } from '../icons.tsx';
import { PageHead } from '../page.tsx';
import { FiguresAndTables } from './figures-and-tables.tsx';

const places: [string, string, IconName, number?][] = [
  ['today', 'Бүгін', 'home'],
  ['entries', 'Жазбалар', 'list'],
  ['outbox', 'Кезек', 'upload', 1],
  ['partners', 'Серіктестер', 'partners'],
  ['reply', 'Жауап хат', 'document'],
];

/** The frame with places that need no account. Development only. */
export function FramePage() {
  const [at, setAt] = useState('today');
  const links: FrameLink[] = places.map(([key, label, icon, count]) => ({
    key,
    label,
    icon,
    count,
    active: key === at,
    link: (content, attributes) => (
      <a
        href={`#${key}`}
        {...attributes}
        onClick={(event) => {
          event.preventDefault();
          setAt(key);
        }}
      >
        {content}
      </a>
    ),
  }));
  return (
    <Frame
      home={(content, className) => (
        <a href="#home" className={className}>
          {content}
        </a>
      )}
      context="Павлодар облысы"
      links={links}
      person={{ name: 'А. Үлгіқызы', role: 'Үйлестіруші' }}
      personItems={[{ key: 'leave', label: 'Жүйеден шығу', icon: 'leave', onSelect: () => {} }]}
      onSearch={() => {}}
      strip={{
        text: 'Көрсетілім: деректер ойдан алынған. Сағат 2026 ж. 10 наурыз, сейсенбі, 13:20 бойынша жүріп тұр.',
        short: 'көрсетілім деректері',
      }}
    >
      <PageHead title="Ел бойынша жағдай" />
      <FiguresAndTables />
    </Frame>
  );
}
