import type { Signature } from '@saqbol/shared/files/file.schema.ts';
import { formatDateTime } from '@saqbol/shared/format/instants.ts';
import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { StateChip } from '../../ui/state-chip.tsx';
import styles from './registration.module.css';

/** What an electronic signature says of itself; it is said plainly that nobody has verified it. */
export function SignatureFacts(props: { signature: Signature }) {
  const { signature } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const { signer, at, letter } = signature;
  const when = at && formatDateTime(at, language, 'long');
  const match = {
    yes: t('files.signature.matches.yes', {
      lang: letter.lang ? t(`files.signature.languages.${letter.lang}`) : '',
    }),
    no: t('files.signature.matches.no'),
    unknown: t('files.signature.matches.unknown'),
  }[letter.match];
  const facts = [
    { key: 'signer', label: t('files.signature.signer'), value: signer?.name },
    { key: 'iin', label: t('files.signature.iin'), value: signer?.iinMasked },
    {
      key: 'at',
      label: t('files.signature.at'),
      value: when && t('files.signature.atDetail', { when }),
    },
    {
      key: 'kind',
      label: t('files.signature.detached'),
      value: t(signature.detached ? 'files.signature.detachedYes' : 'files.signature.detachedNo'),
    },
    {
      key: 'count',
      label: t('files.signature.signers'),
      value: formatNumber(signature.signerCount, language),
    },
    {
      key: 'algorithm',
      label: t('files.signature.algorithm'),
      value: signature.digestName ?? signature.digestAlgorithm,
    },
    {
      key: 'digest',
      label: t('files.signature.digest'),
      value: signature.digest && <code className={styles.digest}>{signature.digest}</code>,
    },
    { key: 'letter', label: t('files.signature.letter'), value: match },
  ];
  return (
    <div className={styles.signature}>
      <div className={styles.signatureHead}>
        <h3>{t('files.signature.title')}</h3>
        <StateChip icon="info" tone="gold">
          {t('files.signature.notVerified')}
        </StateChip>
      </div>
      <p className={styles.detail}>{t('files.signature.notVerifiedDetail')}</p>
      <FactList facts={facts} none={t('files.signature.unknown')} />
    </div>
  );
}
