import type { FigureFilter } from '@saqbol/shared/figures/figure.codes.ts';
import { noData } from '@saqbol/shared/format/numbers.ts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ActivitySearch } from '../activities/list/activity-search.ts';
import type { PartnershipSearch } from '../partnerships/partnership-search.ts';
import { classes } from '../ui/classes.ts';
import styles from './figure-link.module.css';
import type { Opens } from './indicators.ts';

/** Whose figure it is: exactly these entries make it. */
export interface FigurePlace {
  readonly campaign: string;
  readonly unitId?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

interface LinkGiven {
  place: FigurePlace;
  /** The figure as it is shown. */
  children: ReactNode;
  /** Heard after the figure: what it is, and whose. */
  name: string;
  className?: string | undefined;
  title?: string | undefined;
}

/** A figure that opens the entries, or partnerships, that make it; without data it is no link. */
export function FigureLink(
  props: LinkGiven & {
    opens: Opens;
    /** Narrows the entries further: a district, a scheme, a channel. */
    also?: Partial<ActivitySearch>;
  },
) {
  const { opens, place, also, children, name, className, title } = props;
  if (children === noData) return <span className={className}>{noData}</span>;
  const look = { className: classes(styles.link, className), title };
  const content = (
    <>
      {children}
      <span className="only-heard">, {name}</span>
    </>
  );
  if (opens === 'partnerships' || opens === 'banks') {
    return (
      <Link to="/partnerships" search={partnershipsOf(place, opens)} {...look}>
        {content}
      </Link>
    );
  }
  if (opens === 'replies') {
    const search = { campaign: place.campaign };
    return place.unitId ? (
      <Link to="/replies/$unitId" params={{ unitId: place.unitId }} search={search} {...look}>
        {content}
      </Link>
    ) : (
      <Link to="/replies" search={search} {...look}>
        {content}
      </Link>
    );
  }
  return (
    <Link to="/activities" search={entriesOf(place, opens, also)} {...look}>
      {content}
    </Link>
  );
}

/** The list of exactly the entries that make a figure. */
export function entriesOf(
  place: FigurePlace,
  figure: FigureFilter,
  also: Partial<ActivitySearch> = {},
): ActivitySearch {
  const { campaign, unitId, from, to } = place;
  return { campaign, unitId, from, to, figure, ...also };
}

/** The list of the partnerships that are counted. */
export function partnershipsOf(
  { campaign, unitId }: FigurePlace,
  opens: 'partnerships' | 'banks',
): PartnershipSearch {
  const organisationKind = opens === 'banks' ? 'bank' : undefined;
  return { campaign, unitId, engaged: 'yes', organisationKind };
}
