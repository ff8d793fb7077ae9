import { campaignId } from './contract-data.ts';
import { ownUnit } from './contract-people.ts';

/** Path parameters of a unit's reply. */
export function replyAt(unitId = ownUnit) {
  return { id: campaignId, unitId };
}

/** What a submission demands of the coordinator. */
export const completeContent = {
  signatory: {
    name: 'Үлгі Үлгіұлы',
    position: { kk: 'Әкімнің орынбасары', ru: 'Заместитель акима' },
  },
  executor: { name: 'Сынақ Сынақов', phone: '8 7162 00 00 00' },
  responsible: { kk: 'Ішкі саясат басқармасы', ru: 'Управление внутренней политики' },
};
