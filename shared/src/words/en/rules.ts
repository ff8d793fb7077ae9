/** Warnings: `title` stands bold, `text` says why and what to do, `reasonHint` is an example of a reason. */
export const rules = {
  'before-campaign': {
    title: 'A day before the work began.',
    text: 'Work on the letter began on: {{startsOn}}. The entry is kept but not counted. If this is a mistake, correct the date.',
    reasonHint: 'Example: held by the yearly plan, before the letter came',
  },
  'more-than-residents': {
    title: 'More than there are residents.',
    text: 'Residents: {{population}}. If this is a mistake, correct it. If it is right, give the reason: the coordinator will see it.',
    reasonHint: 'Example: people came from neighbouring districts too',
  },
  'far-above-usual': {
    title: 'Far more than usual.',
    text: 'Usual value here: {{median}}. Entries compared: {{count}}. If this is a mistake, correct it. If it is right, give the reason: the coordinator will see it.',
    reasonHint: 'Example: held at the district’s Nauryz fair, three villages came',
  },
  'reach-above-impressions': {
    title: 'More accounts reached than views.',
    text: 'Unique accounts cannot exceed impressions and views. Compare both numbers with the report of the platform.',
    reasonHint: 'Example: the platform shows only a part of the views',
  },
  'source-not-named': {
    title: 'The source is not named.',
    text: 'The letter asks to name the Committee’s Centre as the source. Add it to the publication, or give the reason.',
    reasonHint: 'Example: the newspaper shortened the text',
  },
  'no-evidence': {
    title: 'There is no evidence.',
    text: 'Attach a photo, minutes or a link to an event that was held. Do not attach lists of participants.',
    reasonHint: 'Example: the minutes are being signed and will follow tomorrow',
  },
  'likely-duplicate': {
    title: 'There is a similar entry.',
    text: 'Entered for this district, this day and this kind: “{{title}}”. If it is the same event, do not save it again. If not, give the reason.',
    reasonHint: 'Example: separate meetings in two villages on one day',
  },
  'no-schemes': {
    title: 'No scheme is marked.',
    text: 'Mark which schemes were explained, or the event will not fill any white spot.',
    reasonHint: 'Example: it was about financial literacy in general',
  },
  'no-audiences': {
    title: 'No audience is marked.',
    text: 'Mark for whom the event was.',
    reasonHint: 'Example: the audience was mixed',
  },
  'no-reach': {
    title: 'No reach is given.',
    text: 'Write how many people came, or how many items were handed out. If nobody counted, leave it empty: empty is not zero.',
    reasonHint: 'Example: the number of views will be known at the end of the week',
  },
};
