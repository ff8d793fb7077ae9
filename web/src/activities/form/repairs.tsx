import { formatDate } from '@saqbol/shared/format/dates.ts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import type { EntryValues } from './entry-values.ts';
import { useFormSetting } from './form-setting.ts';
import type { FormProblem } from './judge-entry.ts';

/** Buttons that mend an error or warning by one press; nothing where there is no such way. */
export function useRepairs(problem: FormProblem | null): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useFormSetting();
  const { getValues, setValue } = useFormContext<EntryValues>();
  if (!problem) return null;

  const set: typeof setValue = (name, value) => setValue(name, value, { shouldDirty: true });
  const setReach = (change: (rows: EntryValues['reach']) => EntryValues['reach']) =>
    set('reach', change(getValues('reach')));
  const rowId = problem.at.split('/')[2] ?? '';
  const button = (label: string, onClick: () => void) => (
    <Button key={label} onClick={onClick}>
      {label}
    </Button>
  );
  const oneDay = () => button(t('activities.repair.oneDay'), () => set('endsOn', null));

  switch (problem.code) {
    case 'held-in-future':
      return [
        button(t('activities.repair.today', { day: formatDate(today, language) }), () => {
          const { startsOn, endsOn } = getValues();
          if (endsOn !== null && startsOn !== null && startsOn < today) set('endsOn', today);
          else {
            set('startsOn', today);
            set('endsOn', null);
          }
        }),
        button(t('activities.repair.planned'), () => set('status', 'planned')),
      ];
    case 'reversed-dates':
      return [
        button(t('activities.repair.swapDays'), () => {
          const { startsOn, endsOn } = getValues();
          set('startsOn', endsOn);
          set('endsOn', startsOn);
        }),
        oneDay(),
      ];
    case 'same-number-twice':
      return button(t('activities.repair.removeNumber'), () =>
        setReach((rows) => rows.filter((row) => row.id !== rowId)),
      );
    case 'national-scope':
      return button(t('activities.repair.unitScope'), () =>
        setReach((rows) => rows.map((row) => (row.id === rowId ? { ...row, scope: null } : row))),
      );
    case 'webAddress': {
      const typed = addressAt(getValues(), problem.at);
      // Addresses are copied without their beginning; anything else only the person can mend.
      if (!typed || !/^[^\s:/]+\.[^\s/]+/.test(typed)) return null;
      return button(t('activities.repair.addHttps'), () => {
        const mended = `https://${typed}`;
        if (problem.at.startsWith('/links/'))
          set(
            'links',
            getValues('links').map((link, at) => (at === Number(rowId) ? mended : link)),
          );
        else
          setReach((rows) =>
            rows.map((row) => (row.id === rowId ? { ...row, link: mended } : row)),
          );
      });
    }
    case 'likely-duplicate':
      return problem.params?.id ? (
        <Link
          to="/activities/$id"
          params={{ id: String(problem.params.id) }}
          className={buttonClass()}
          target="_blank"
        >
          {t('activities.repair.openLike')}
        </Link>
      ) : null;
    default:
      return null;
  }
}

function addressAt(values: EntryValues, at: string): string | undefined {
  const [, list, id] = at.split('/');
  return list === 'links'
    ? values.links[Number(id)]?.trim()
    : values.reach.find((row) => row.id === id)?.link.trim();
}
