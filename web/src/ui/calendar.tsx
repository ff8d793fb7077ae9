import { HeadlessMantineProvider } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { formatDate, formatMonth, weekdayName } from '@saqbol/shared/format/dates.ts';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../platform/i18n/words.ts';
import styles from './calendar.module.css';
import { classes } from './classes.ts';
import type { DateLimits } from './date-input.tsx';
import { Icon } from './icons.tsx';

/**
 * A month of days. The library gives the grid and its keyboard; names come from our own tables
 * (browsers have no Kazakh months) and the look from our own sheet, so none of its CSS is loaded.
 */
export default function Calendar(
  props: DateLimits & { value: string | null; today: string; onChange: (dateOn: string) => void },
) {
  const { value, today, onChange, min, max, isOff } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const weekday = (date: string) => {
    const day = new Date(`${date.slice(0, 10)}T00:00:00Z`).getUTCDay();
    return day === 0 ? 7 : day;
  };
  return (
    <HeadlessMantineProvider>
      <DatePicker
        value={value}
        defaultDate={value ?? today}
        minDate={min}
        maxDate={max}
        firstDayOfWeek={1}
        maxLevel="month"
        onChange={(date) => date && onChange(date.slice(0, 10))}
        monthLabelFormat={(date: string) => formatMonth(date.slice(0, 10), language)}
        weekdayFormat={(date: string) => weekdayName(weekday(date), language, true)}
        getDayAriaLabel={(date: string) => {
          const name = formatDate(date.slice(0, 10), language, 'full');
          return isOff?.(date.slice(0, 10)) ? `${name}, ${t('common.dates.dayOff')}` : name;
        }}
        getDayProps={(date: string) => ({
          className: classes(
            isOff?.(date.slice(0, 10)) && styles.off,
            date.slice(0, 10) === today && styles.today,
          ),
        })}
        nextIcon={<Icon name="right" size={20} />}
        previousIcon={<Icon name="left" size={20} />}
        ariaLabels={{
          previousMonth: t('common.dates.previousMonth'),
          nextMonth: t('common.dates.nextMonth'),
        }}
        classNames={{
          calendarHeader: styles.header,
          calendarHeaderControl: styles.control,
          calendarHeaderLevel: styles.level,
          month: styles.month,
          weekday: styles.weekday,
          monthCell: styles.cell,
          day: styles.day,
        }}
      />
    </HeadlessMantineProvider>
  );
}
