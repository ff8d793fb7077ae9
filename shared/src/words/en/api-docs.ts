export const apiDocs = {
  title: 'Saqbol: programming interface',
  intro: 'Requests that other programs may use. Machine-readable description:',
  who: 'Who may',
  problems: 'Problems',
  access: { public: 'everybody', link: 'the holder of the link', signedIn: 'whoever is signed in' },
};
