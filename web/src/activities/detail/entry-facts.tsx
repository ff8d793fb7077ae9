import { formatDate, formatDateRange } from '@saqbol/shared/format/dates.ts';
import { formatDateTime } from '@saqbol/shared/format/instants.ts';
import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { wholePlace } from '../../territory/names.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Section } from '../../ui/page.tsx';
import type { EntryProps } from './activity-view.tsx';
import styles from './detail.module.css';
import { OutwardLink } from './outward-link.tsx';

/** Everything that was logged, in words; what is missing says so. */
export function EntryFacts(props: EntryProps) {
  const { entry, campaign, names } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const schemes = new Map(campaign.schemes.map((one) => [one.code, one.name[language]]));
  const when = entry.endsOn
    ? formatDateRange(entry.startsOn, entry.endsOn, language, 'long')
    : formatDate(entry.startsOn, language, 'full');
  const facts: [keyof typeof labels, ReactNode][] = [
    ['kind', t(`codes.activityKinds.${entry.kind}`)],
    ['startsOn', entry.startsAtTime ? `${when}, ${entry.startsAtTime}` : when],
    [
      'districtId',
      entry.districtId ? names.district(entry.districtId) : t(wholePlace(names, entry.unitId)),
    ],
    ['unitId', names.unit(entry.unitId)],
    ['place', entry.place],
    ['description', entry.description && <p className={styles.prose}>{entry.description}</p>],
    ['schemes', listOf(entry.schemes.map((code) => schemes.get(code) ?? code))],
    ['audiences', listOf(entry.audiences.map((code) => t(`codes.audiences.${code}`)))],
    ['languages', entry.languages.map((code) => t(`codes.activityLanguages.${code}`)).join(', ')],
    ['partnerIds', entry.partnerIds.length > 0 && <Partners {...props} />],
    ['jointUnitIds', listOf(entry.jointUnitIds.map(names.unit))],
    ['sourceNamed', <SourceNamed key="source" {...props} />],
    ['links', listOf(entry.links.map((href) => <OutwardLink key={href} href={href} />))],
    ['evidence', listOf(entry.evidence.map((one) => one.name))],
    ['letter', t('entries.list.letterNo', { number: campaign.letterNo })],
    ['createdBy', <Entered key="by" {...props} />],
    ['updatedAt', <Changed key="at" {...props} />],
  ];
  return (
    <Section title={t('entries.detail.about')}>
      <FactList
        none={t('entries.values.none')}
        facts={facts
          // A joint event is rare, evidence comes with files: their absence says nothing.
          .filter(([name, value]) => value || !['jointUnitIds', 'evidence'].includes(name))
          .map(([name, value]) => ({ key: name, label: t(labels[name]), value }))}
      />
    </Section>
  );
}

const labels = {
  kind: 'entries.fields.kind',
  startsOn: 'entries.fields.startsOn',
  districtId: 'entries.fields.districtId',
  unitId: 'entries.fields.unitId',
  place: 'entries.fields.place',
  description: 'entries.fields.description',
  schemes: 'entries.fields.schemes',
  audiences: 'entries.fields.audiences',
  languages: 'entries.fields.languages',
  partnerIds: 'entries.fields.partnerIds',
  jointUnitIds: 'entries.fields.jointUnitIds',
  sourceNamed: 'entries.fields.sourceNamed',
  links: 'entries.fields.links',
  evidence: 'entries.fields.evidence',
  letter: 'entries.fields.letter',
  createdBy: 'entries.who.createdBy',
  updatedAt: 'entries.who.updatedAt',
} as const;

function listOf(items: readonly ReactNode[]): ReactNode {
  if (items.length === 0) return null;
  if (items.length === 1) return items[0];
  return (
    <ul className={styles.items}>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list that is only shown
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}

/** Partners lead to their partnerships with the unit. */
function Partners(props: EntryProps) {
  const { entry, names } = props;
  return listOf(
    entry.partnerIds.map((organisationId) => (
      <Link
        key={organisationId}
        to="/partnerships"
        search={{ campaign: entry.campaignId, unitId: entry.unitId, organisationId }}
      >
        {names.organisation(organisationId)}
      </Link>
    )),
  );
}

function SourceNamed(props: EntryProps) {
  const { sourceNamed, sourceWhere } = props.entry;
  const { t } = useTranslation();
  const said = t(
    sourceNamed === null
      ? 'entries.values.unknown'
      : sourceNamed
        ? 'entries.values.yes'
        : 'entries.values.no',
  );
  return sourceWhere ? `${said}: ${sourceWhere}` : said;
}

/** Who entered it and when; made-up data say so. */
function Entered(props: EntryProps) {
  const { createdByName, createdAt, synthetic } = props.entry;
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      {[createdByName, formatDateTime(createdAt, language, 'long')].filter(Boolean).join(', ')}
      {synthetic && <span className={styles.note}>{t('entries.who.synthetic')}</span>}
    </>
  );
}

function Changed(props: EntryProps) {
  const { updatedAt, version } = props.entry;
  const { t } = useTranslation();
  const language = useLanguage();
  return `${formatDateTime(updatedAt, language, 'long')}, ${t('entries.who.version', { number: formatNumber(version, language) })}`;
}
