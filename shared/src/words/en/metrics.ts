/**
 * Help beside fields and figures: `what` it is, `how` it is counted, a common `mistake`.
 * `metrics.measures.<measure>` for the fields, `metrics.figures.<figure>` (with a label) for figures.
 */
export const metrics = {
  measures: {
    attendees: {
      what: 'People who came to the event themselves.',
      how: 'Count the people in the hall, or take the number from a photo or the minutes. Make and attach no lists.',
      mistake: 'People invited, parents of pupils and viewers of a recording were not present.',
    },
    'persons-visited': {
      what: 'People spoken to on a visit or at a stall.',
      how: 'Count each person once. A house where nobody opened is not counted.',
      mistake: 'Do not enter the number of houses or leaflets: these are other measures.',
    },
    'unique-accounts': {
      what: 'Unique accounts that saw the publication.',
      how: 'Take the “reach” from the report of the platform, and give its period.',
      mistake: 'Followers are not reach: not all of them see a publication.',
    },
    'unique-numbers': {
      what: 'Unique telephone numbers that received a message.',
      how: 'Take it from the report of the operator or bank. A number counts once.',
      mistake: 'Do not count a number again for each message it received.',
    },
    'audience-people': {
      what: 'People who saw or heard the programme.',
      how: 'Take it from the measurement of the station. Without one, leave it empty.',
      mistake: 'The population in range of the station is not its audience.',
    },
    impressions: {
      what: 'How often the material appeared on a screen or in a feed.',
      how: 'Take it from the platform or the owner of the screens. If you computed it, say how.',
      mistake: 'These are not people: one person sees the material several times.',
    },
    views: {
      what: 'How often the material was opened and seen.',
      how: 'Take it from the counter of the site or platform, and give the date.',
      mistake: 'Do not enter the views of the whole site: only of this material.',
    },
    copies: {
      what: 'Circulation of the issue that carried the material.',
      how: 'Take it from the printer’s note or the imprint.',
      mistake: 'Do not multiply it by readers.',
    },
    'items-handed-out': {
      what: 'Leaflets handed over and posters put up.',
      how: 'Count what was handed out, by the record.',
      mistake: 'Do not enter what was printed: what is left in store does not count.',
    },
    'messages-delivered': {
      what: 'Messages that arrived.',
      how: 'Take “delivered” from the report of the operator, bank or messenger.',
      mistake: 'Do not enter what was sent: some messages do not arrive.',
    },
    'audience-contacts': {
      what: 'All the times the item was seen or heard.',
      how: 'Add the audience of each broadcast. Attach the airtime note.',
      mistake: 'These are not people: one person may see several broadcasts.',
    },
    reactions: {
      what: 'Answers of the public: questions, comments, marks, shares.',
      how: 'Count the questions at a meeting; online, take the report of the platform.',
      mistake: 'Views and impressions are not reactions.',
    },
    consultations: {
      what: 'Advice given on the hotline or at the consultation point.',
      how: 'Count by the log. The log has no personal data.',
      mistake: 'Leave out calls about other matters.',
    },
    respondents: {
      what: 'People who completed the poll.',
      how: 'Count the sheets that are complete.',
      mistake: 'Do not enter how many sheets were handed out.',
    },
    'right-answers': {
      what: 'People who recognised the sign of fraud.',
      how: 'Among the respondents, count those who answered right.',
      mistake: 'It cannot exceed the respondents. Enter people, not per cent.',
    },
  },
  figures: {
    activities: {
      label: 'Events',
      what: 'Events that were held and are counted.',
      how: 'Held, inside the period of the letter, without an open question, not left out.',
      mistake: 'A planned event is not a held one.',
    },
    activitiesPer100k: {
      label: 'Events per 100,000 residents',
      what: 'Events for every 100,000 residents.',
      how: 'Events divided by the population, times 100,000.',
      mistake: 'In a small region a single event already gives a high value.',
    },
    metInPerson: {
      label: 'Met in person',
      what: 'People who came to meetings or were spoken to on visits.',
      how: 'People present plus people spoken to on visits.',
      mistake: 'Who comes to several meetings counts several times: these are attendances.',
    },
    metInPersonPer1000: {
      label: 'Met in person per 1,000 residents',
      what: 'People met in person for every 1,000 residents.',
      how: 'Met in person divided by the population, times 1,000.',
      mistake: 'It is not a share of the population: one person may come several times.',
    },
    peopleLow: {
      label: 'People reached, at least',
      what: 'The least possible number of people who were told.',
      how: 'The largest channel: the audiences of the channels are taken to overlap fully.',
      mistake: 'Do not take the middle of the two ends: it means nothing.',
    },
    peopleHigh: {
      label: 'People reached, at most',
      what: 'The greatest possible number of people who were told.',
      how: 'The channels are added, but never beyond the population.',
      mistake: 'Do not quote it alone: both ends are said together.',
    },
    contacts: {
      label: 'Contacts',
      what: 'All opportunities to see or receive the material.',
      how: 'Delivered plus seen.',
      mistake: 'A contact is not a person. Never add it to people.',
    },
    delivered: {
      label: 'Delivered',
      what: 'What was delivered: leaflets, messages, newspaper copies.',
      how: 'Items handed out plus messages delivered plus circulation.',
      mistake: 'Delivered does not mean read.',
    },
    seen: {
      label: 'Seen',
      what: 'Impressions, views and broadcast contacts.',
      how: 'These three measures are added.',
      mistake: 'One person sees several times, so these are not people.',
    },
    engaged: {
      label: 'Engaged',
      what: 'Questions, comments, marks and consultations.',
      how: 'Reactions plus consultations.',
      mistake: 'It is not added to people reached: it is another level.',
    },
    measures: {
      label: 'Measures',
      what: 'The sum of each measure by itself.',
      how: 'The numbers of the counted entries are added by measure.',
      mistake: 'Different measures are never added to one another.',
    },
    partnerships: {
      label: 'Partnerships',
      what: 'Partnerships that are agreed, active or completed.',
      how: 'Proposed and declined ones are not counted.',
      mistake: 'An organisation that was only written to is no partner: it must agree.',
    },
    banksEngaged: {
      label: 'Banks engaged',
      what: 'Second-tier banks with an agreed partnership.',
      how: 'A bank counts once, not by branch.',
      mistake: 'Several branches of one bank are not several banks.',
    },
    banksTotal: {
      label: 'All banks',
      what: 'Second-tier banks in the register.',
      how: 'By the register with its latest changes.',
      mistake: 'Banks without a branch in the region are included.',
    },
    developersEngaged: {
      label: 'Construction firms engaged',
      what: 'Large construction firms with an agreed partnership.',
      how: 'A firm counts once.',
      mistake: 'Do not count the building sites of one firm.',
    },
    districtsCovered: {
      label: 'Districts covered',
      what: 'Districts and cities with at least one event.',
      how: 'Districts that have counted events.',
      mistake: 'An event for the whole region covers no district.',
    },
    districtsTotal: {
      label: 'All districts',
      what: 'All districts and cities of the region.',
      how: 'By the classifier of administrative territories.',
      mistake: 'Rural counties are not included.',
    },
    schemesCovered: {
      label: 'Schemes explained',
      what: 'Fraud schemes explained at one event at least.',
      how: 'Schemes marked in the entries, each counted once.',
      mistake: 'An event without a marked scheme does not count.',
    },
    schemesTotal: {
      label: 'All schemes',
      what: 'Fraud schemes that the letter names.',
      how: 'By the text of the letter.',
      mistake: 'A scheme that the letter does not name is not included.',
    },
    sourceNamed: {
      label: 'Publications that name the source',
      what: 'Publications that name the Centre as the source.',
      how: 'Publications marked “Yes”.',
      mistake: 'Without a mark the source counts as not named.',
    },
    publications: {
      label: 'Publications',
      what: 'Held events that publish something.',
      how: 'Press, broadcasts, social networks, messengers, messages, outdoor, leaflets, screens.',
      mistake: 'Meetings and lessons are not publications.',
    },
    attributionShare: {
      label: 'Share that names the source',
      what: 'The share of publications that name the source.',
      how: 'Publications that name the source divided by all publications.',
      mistake: 'Without publications there is no share: it is not zero.',
    },
    measuredVisits: {
      label: 'Visits by short links',
      what: 'Visits to the warning page through short links and QR codes.',
      how: 'Counted by the system. Robots and repeated visits are left out.',
      mistake: 'Never added to entered numbers; it stands beside them.',
    },
    replyState: {
      label: 'State of the reply',
      what: 'The present state of the reply letter.',
      how: 'By its latest version.',
      mistake: 'A submitted reply is not yet an accepted one.',
    },
    population: {
      label: 'Population',
      what: 'Residents of the region.',
      how: 'Bureau of National Statistics, with the date.',
      mistake: 'Do not compare populations of different dates.',
    },
  },
};
