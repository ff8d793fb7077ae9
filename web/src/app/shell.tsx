import { committeeId } from '@saqbol/shared/accounts/roles.ts';
import { formatDateTime } from '@saqbol/shared/format/instants.ts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useRouter, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { setOwnLanguage } from '../accounts/accounts.calls.ts';
import { type Me, meQuery, signOut } from '../accounts/session.ts';
import { SessionEnded } from '../accounts/session-ended.tsx';
import { api } from '../platform/client/api.ts';
import { useDomainNow } from '../platform/clock/domain-clock.ts';
import { onLanguageChosen, useLanguage } from '../platform/i18n/words.ts';
import { useRegisters } from '../territory/names.ts';
import { Frame, type FrameLink } from '../ui/frame/frame.tsx';
import { showToast } from '../ui/toast.tsx';
import { navOf } from './nav.ts';
import { usePalette } from './palette/palette-host.tsx';

/** The frame with what this person has in it, around the screen of the address. */
export function Shell() {
  const { data: me } = useQuery(meQuery);
  return me ? <ShellOf me={me} /> : null;
}

function ShellOf(props: { me: Me }) {
  const { me } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useDomainNow();
  const leave = useLeaving();
  const links = useLinks(me);
  const context = useContextName(me);
  const palette = usePalette(me, leave);

  useEffect(() => {
    onLanguageChosen((chosen) => {
      // The screen has changed already; the account follows, for mails. Failing, the device keeps it.
      api(setOwnLanguage, { body: { language: chosen } }).catch(() => {});
    });
    return () => onLanguageChosen(() => {});
  }, []);

  const { role } = me.user;
  return (
    <Frame
      home={(content, className) => (
        <Link to="/" className={className}>
          {content}
        </Link>
      )}
      context={context}
      links={links}
      person={{ name: me.user.name, role: t(`accounts.roles.${role}`) }}
      onSearch={palette.open}
      personItems={[
        { key: 'leave', label: t('common.frame.signOut'), icon: 'leave', onSelect: leave },
      ]}
      strip={
        me.mode === 'demo'
          ? {
              text: t('common.demo.strip', { at: formatDateTime(now, language, 'full') }),
              short: t('common.demo.short'),
            }
          : null
      }
    >
      <Outlet />
      <SessionEnded email={me.user.email} />
      {palette.window}
    </Frame>
  );
}

/** For whom one works here: the own district, the unit, the Committee; empty until it is known. */
function useContextName({ user }: Me): string {
  const { t } = useTranslation();
  const known = useRegisters();
  if (user.role === 'administrator') return t('accounts.system');
  if (user.unitId === committeeId) return t('common.committee.short');
  if (!known) return '';
  const [districtId, ...others] = user.role === 'officer' ? user.districtIds : [];
  return districtId && others.length === 0
    ? known.names.district(districtId)
    : known.names.unit(user.unitId);
}

function useLinks(me: Me): FrameLink[] {
  const { t } = useTranslation();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  return navOf(me.user).map((item) => ({
    key: item.key,
    label: t(`common.nav.${item.key}`),
    icon: item.icon,
    active: pathname === item.to || pathname.startsWith(`${item.to}/`),
    link: (content, attributes) => (
      <Link to={item.to} {...attributes}>
        {content}
      </Link>
    ),
  }));
}

function useLeaving() {
  const { t } = useTranslation();
  const router = useRouter();
  const queryClient = useQueryClient();
  return () => {
    signOut(queryClient)
      .then(() => router.navigate({ to: '/sign-in', search: { why: 'left' } }))
      .catch(() =>
        showToast({
          tone: 'failed',
          text: `${t('common.errors.offlineTitle')}. ${t('common.errors.offlineDetail')}`,
        }),
      );
  };
}
