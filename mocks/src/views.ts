/** Saved views: kept with the account, seen by it alone. */
import { compareNames } from '@saqbol/shared/format/sorting.ts';
import { mostViews, type View } from '@saqbol/shared/views/view.schema.ts';
import {
  createView,
  deleteView,
  editView,
  listViews,
  restoreView,
} from '@saqbol/shared/views/views.endpoints.ts';
import { canonical, digestOf } from './platform/digest.ts';
import { demandVersion } from './platform/etag.ts';
import { type Call, type Handler, handle } from './platform/handler.ts';
import { Problem } from './platform/problem.ts';
import type { Store, StoredView } from './store.types.ts';

type Given = Pick<Call, 'store' | 'actor'>;

function viewsOf({ store, actor }: Given): StoredView[] {
  return [...store.views.values()].filter(
    (one) => one.userId === actor.userId && one.deletedAt === null,
  );
}

/** @throws Problem 404 for another person's */
function own({ store, actor }: Given, id: string, deleted = false): StoredView {
  const one = store.views.get(id);
  const isThere = one?.userId === actor.userId && (one.deletedAt !== null) === deleted;
  if (!one || !isThere) throw new Problem('entity/not-found');
  return one;
}

function toView({ userId: _, content: __, deletedAt: ___, ...view }: StoredView): View {
  return view;
}

function answerWith({ actor }: Given, one: StoredView, status?: number) {
  return {
    body: toView(one),
    version: one.version,
    about: { chain: actor.unitId, id: one.id },
    ...(status !== undefined && { status }),
  };
}

/** The next version; a default takes the place of the former one. */
function keep({ store, now, ...given }: Call, before: StoredView, change: Partial<StoredView>) {
  const after = { ...before, ...change, updatedAt: now, version: before.version + 1 };
  if (after.isDefault && after.deletedAt === null) clearDefault(store, after.userId, now, after.id);
  store.views.set(after.id, after);
  return answerWith({ store, ...given }, after);
}

function clearDefault(store: Store, userId: string, now: string, exceptId: string): void {
  for (const one of store.views.values()) {
    if (one.userId !== userId || !one.isDefault || one.deletedAt || one.id === exceptId) continue;
    store.views.set(one.id, {
      ...one,
      isDefault: false,
      updatedAt: now,
      version: one.version + 1,
    });
  }
}

function create(call: Call<typeof createView>) {
  const { store, actor, body, now } = call;
  const content = digestOf(canonical(body));
  const known = store.views.get(body.id);
  if (known) {
    const isSame = known.userId === actor.userId && known.content === content;
    if (!isSame || known.deletedAt !== null) throw new Problem('view/id-taken');
    return answerWith(call, known, 200);
  }
  if (viewsOf(call).length >= mostViews) throw new Problem('view/too-many');
  if (body.isDefault) clearDefault(store, actor.userId, now, body.id);
  const one: StoredView = {
    ...body,
    userId: actor.userId,
    content,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
    version: 1,
  };
  store.views.set(one.id, one);
  return answerWith(call, one);
}

export const viewHandlers: Handler[] = [
  handle(listViews, (call) => {
    const compare = compareNames('kk');
    const items = viewsOf(call).sort((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
    return { body: { items: items.map(toView) } };
  }),
  handle(createView, create),
  handle(editView, (call) => {
    const before = own(call, call.params.id);
    demandVersion(call.expectedVersion, toView(before));
    const named = Object.entries(call.body).filter(([, value]) => value !== undefined);
    return keep(call as Call, before, Object.fromEntries(named));
  }),
  handle(deleteView, (call) => {
    const before = own(call, call.params.id);
    demandVersion(call.expectedVersion, toView(before));
    const { about } = keep(call as Call, before, { deletedAt: call.now });
    return { about };
  }),
  handle(restoreView, (call) => {
    const before = own(call, call.params.id, true);
    if (viewsOf(call).length >= mostViews) throw new Problem('view/too-many');
    return keep(call as Call, before, { deletedAt: null });
  }),
];
