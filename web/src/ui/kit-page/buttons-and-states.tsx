import { useState } from 'react';
import { Button, IconButton } from '../button.tsx';
import { Dialog } from '../dialog.tsx';
import { Icon, iconNames } from '../icons.tsx';
import { Mark } from '../mark/mark.tsx';
import { Menu } from '../menu.tsx';
import { Segmented } from '../segmented.tsx';
import { LiveChip, NumberTile, StateChip } from '../state-chip.tsx';
import { EmptyState, ErrorState, Notice, Progress, Skeleton } from '../states.tsx';
import { showToast } from '../toast.tsx';
import styles from './kit-page.module.css';

export function ButtonsAndStates() {
  const [basis, setBasis] = useState<'live' | 'replied'>('live');
  const [open, setOpen] = useState(false);
  return (
    <>
      <section className={styles.part}>
        <h2>Buttons</h2>
        <div className={styles.row}>
          <Button kind="primary">Жіберу</Button>
          <Button>Көшіріп алу</Button>
          <Button kind="danger" icon="trash">
            Жою
          </Button>
          <Button kind="quiet">Кейінге қалдыру</Button>
          <Button kind="primary" busy busyLabel="Жіберілуде">
            Жіберу
          </Button>
          <Button size="small">Еске салу</Button>
          <IconButton icon="close" label="Жабу" />
          <IconButton icon="play" label="Ойнату" framed />
          <Menu
            label="Хат"
            items={[
              { key: 'a', label: 'Ашу', icon: 'external', onSelect: () => {} },
              { key: 'b', label: 'Жою', icon: 'trash', danger: true, onSelect: () => {} },
            ]}
          >
            Мәзір
          </Menu>
        </div>
        <div className={styles.row}>
          <Segmented
            label="Негізі"
            value={basis}
            onChange={setBasis}
            options={[
              { value: 'live', label: 'Ағымдағы' },
              { value: 'replied', label: 'Жауап бойынша · 17 / 20' },
            ]}
          />
          <Button icon="download">XLSX</Button>
          <Button onClick={() => setOpen(true)}>Dialog</Button>
          <Button onClick={() => showToast({ text: '«Халықпен кездесу» жойылды', undo: () => {} })}>
            Toast
          </Button>
          <Button onClick={() => showToast({ text: 'Сақталмады: желі жоқ', tone: 'failed' })}>
            Toast, failed
          </Button>
        </div>
        {open && (
          <Dialog
            title="Жауапты ұсыну"
            onClose={() => setOpen(false)}
            actions={
              <>
                <Button kind="primary" onClick={() => setOpen(false)}>
                  Ұсыну
                </Button>
                <Button onClick={() => setOpen(false)}>Бас тарту</Button>
              </>
            }
          >
            <p>Ұсынылған соң мәтін өзгермейді; шығыс нөмірі кейін толтырылады.</p>
          </Dialog>
        )}
      </section>
      <section className={styles.part}>
        <h2>Icons and mark</h2>
        <div className={styles.row}>
          <Mark size={64} />
          <Mark size={32} />
          {iconNames.map((name) => (
            <span key={name} className={styles.icon}>
              <Icon name={name} size={24} />
              {name}
            </span>
          ))}
        </div>
      </section>
      <section className={styles.part}>
        <h2>States</h2>
        <div className={styles.row}>
          <StateChip icon="check" tone="full">
            қабылданды
          </StateChip>
          <StateChip icon="eye" tone="tint">
            қаралуда
          </StateChip>
          <StateChip icon="submitted" tone="tint">
            ұсынылды
          </StateChip>
          <StateChip icon="returned" tone="gold">
            пысықтауға қайтарылды
          </StateChip>
          <StateChip icon="draft" tone="frame">
            жоба
          </StateChip>
          <StateChip icon="clock" tone="alert">
            мерзімі өтіп кетті
          </StateChip>
          <StateChip icon="calendar" tone="frame">
            мерзімі ұзартылды
          </StateChip>
          <StateChip icon="question" tone="gold">
            сұрақ қойылды
          </StateChip>
          <StateChip icon="check" tone="plain">
            расталды
          </StateChip>
          <StateChip icon="excluded" tone="frame">
            есепке алынбады
          </StateChip>
          <StateChip icon="offline" tone="frame">
            кезекте
          </StateChip>
          <LiveChip>ағымдағы</LiveChip>
          <NumberTile>1</NumberTile>
          <NumberTile missing label="жетіспейді">
            2
          </NumberTile>
        </div>
      </section>
      <section className={styles.part}>
        <h2>Empty, failed, waiting</h2>
        <div className={styles.two}>
          <EmptyState
            title="Май ауданынан жазба жоқ"
            actions={
              <>
                <Button kind="primary">Іс-шара тіркеу</Button>
                <Button>Өткізілмеді</Button>
              </>
            }
          >
            Іс-шараны тіркеңіз немесе өткізілмегенін себебімен мәлімдеңіз.
          </EmptyState>
          <ErrorState error={new Error('kit')} onRetry={() => {}} />
          <Progress
            label="Барлық жауап, ZIP: 24-тен 14"
            value={14 / 24}
            note="Беттен кетуге болады, дайын болғанда хабарлаймыз."
          />
          <Skeleton lines={3} />
          <Notice icon="offline">Желі жоқ. Кезекте 1 жазба, 3 сурет.</Notice>
          <Notice
            icon="question"
            title="Жазбаңыз сұрақпен қайтты"
            actions={
              <Button kind="primary" wide>
                Жауап беру
              </Button>
            }
          >
            <strong>«Зейнеткерлермен кездесу», 6 наурыз.</strong> 640 адам келді ме? Ауылда 410 адам
            тұрады.
          </Notice>
        </div>
      </section>
    </>
  );
}
