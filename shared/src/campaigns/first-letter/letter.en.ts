import type { LetterText } from './letter.kk.ts';

/** Our translation; the Kazakh text is the letter. */
export const letterEn: LetterText = {
  letterhead: [
    '34 Maskeu Street, Astana, 010000',
    'tel.: 8 (7172) 31-81-88, fax: 8 (7172) 31-73-27',
    'https://www.gov.kz/memleket/entities/pravstat',
  ],
  addressee: 'To the state bodies (according to the list)',
  subject: 'On the growing activity of internet fraudsters',
  paragraphs: [
    'While monitoring the media space of Kazakhstan, the Centre for Forecasting Criminal Threats and Public Safety Risks of the Committee on Legal Statistics and Special Records of the Prosecutor General’s Office (hereinafter the Committee) has found internet fraudsters to be active in drawing citizens into financial fraud by means of fake investment platforms, and has found advertising of services that promise the return of lost investments.',
    'Thus, where offenders formerly used phishing pages of Kazatomprom, cybercriminals today, in order to take possession of citizens’ money, set up fake investment platforms of second-tier banks and large construction firms (Bank CenterCredit, Halyk Bank, Kaspi Bank, VI Group and others) and use fraudulent platforms on which, by means of deepfake technologies, the image or voice of well-known people is exploited.',
    'In addition, services for returning money to victims of dishonest brokers, and similar investment products, are constantly advertised in social media; they are a fraudulent scheme and are aimed at people who have fallen victim to investments.',
    'Links to these resources are spread mainly through social media by means of targeted advertising.',
    'Considering that these fraudulent schemes are spreading anew, we propose that work be carried out to inform and warn citizens of the growing activity of internet fraudsters, involving second-tier banks and large construction firms in the explanatory work.',
    'We also inform you that the Committee has placed information about this cyber threat on the official website of the Prosecutor General’s Office (the press release is enclosed).',
    'Where the information is published further, please name the Centre for Forecasting Criminal Threats and Public Safety Risks of the Committee as the source.',
    'Information on the results of considering this letter and on the measures taken (being taken) is expected not later than 11 March of this year.',
  ],
  enclosure: 'Enclosure: press release, 2 sheets.',
  signatory: { position: 'Deputy Chairman', name: 'M. Kussainov' },
  recipients: {
    heading: 'List of state bodies',
    items: [
      'Ministry of Internal Affairs of the Republic of Kazakhstan;',
      'Ministry of Artificial Intelligence and Digital Development of the Republic of Kazakhstan;',
      'Ministry of Culture and Information of the Republic of Kazakhstan;',
      'National Bank of the Republic of Kazakhstan;',
      'the akimats of the cities of Astana, Almaty and Shymkent and of the oblasts.',
    ],
  },
};
