/** What all screens of replies say. */
export const replies = {
  /** The one state that a row shows: `ShownState`. */
  states: {
    draft: 'жоба',
    overdue: 'мерзімі өтіп кетті',
    extended: 'мерзімі ұзартылды',
    submitted: 'ұсынылды',
    late: 'ұсынылды, кеш',
    resubmitted: 'қайта ұсынылды',
    review: 'қаралуда',
    returned: 'қайтарылды',
    accepted: 'қабылданды',
  },
};
